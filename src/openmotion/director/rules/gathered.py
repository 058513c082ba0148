"""Facts that stand in a group stand nowhere else: the brief without their doubles."""

from openmotion.director.rules.wording import squash
from openmotion.model.brief import Brief, Group

_LEAST = 3  # letters; shorter texts are parts of too many words


def without_grouped(brief: Brief) -> Brief:
    """The brief with points, lines and figures that a group holds already taken out."""
    if not brief.groups:
        return brief
    said = set().union(*map(texts_of, brief.groups))
    whole = " ".join(sorted(said))

    def is_said(text: str) -> bool:
        key = squash(text)
        return key in said or (len(key) > 2 * _LEAST and key in whole)

    spans = [group.span for group in brief.groups if group.span is not None]

    def is_inside(text: str, start: int | None) -> bool:
        inside = (
            any(span.start <= start < span.end for span in spans) if start is not None else False
        )
        key = squash(text)
        return is_said(text) or (inside and any(key in part for part in said))

    return brief.model_copy(
        update={
            "features": tuple(
                feature
                for feature in brief.features
                if not is_inside(feature.title, feature.span.start if feature.span else None)
            ),
            "copy_lines": tuple(
                copy
                for copy in brief.copy_lines
                if not is_inside(copy.text, copy.span.start if copy.span else None)
            ),
            "figures": tuple(
                figure
                for figure in brief.figures
                if not is_inside(figure.text, figure.span.start if figure.span else None)
            ),
            "details": tuple(copy for copy in brief.details if not is_said(copy.text)),
        }
    )


def texts_of(group: Group) -> set[str]:
    """Everything that a group says, squashed for comparing."""
    found = {squash(group.title)}
    for item in group.items:
        parts = (item.title, item.detail, *item.points)
        found.update(squash(part) for part in parts)
        found.add(squash(f"{item.title} {item.detail}"))
        found.update(squash(f"{item.title} {point}") for point in item.points)
    return found - {""}
