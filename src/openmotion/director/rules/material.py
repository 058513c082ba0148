"""What the prompt asks to see, sorted by its part in a video."""

from dataclasses import dataclass

from openmotion.model.brief import Brief, Copy


@dataclass(frozen=True, slots=True)
class Material:
    """The quoted words of a brief by their part; each keeps the prompt's order.

    Attributes:
        openers: hooks and titles.
        subtitles: lines under a title.
        lines: words without a stated part.
        list_items: entries of a list.
        quotes: what somebody said.
        taglines: lines for the mark.
        labels: small lines.
        ctas: words of a button.
    """

    openers: tuple[Copy, ...] = ()
    subtitles: tuple[Copy, ...] = ()
    lines: tuple[Copy, ...] = ()
    list_items: tuple[Copy, ...] = ()
    quotes: tuple[Copy, ...] = ()
    taglines: tuple[Copy, ...] = ()
    labels: tuple[Copy, ...] = ()
    ctas: tuple[Copy, ...] = ()


def sort_material(brief: Brief) -> Material:
    """The quoted words of a brief by their part."""

    def pick(*roles: str) -> tuple[Copy, ...]:
        return tuple(copy for copy in brief.copy_lines if copy.role in roles)

    return Material(
        openers=pick("hook", "title"),
        subtitles=pick("subtitle"),
        lines=pick("line"),
        list_items=pick("list_item"),
        quotes=pick("quote"),
        taglines=pick("tagline"),
        labels=pick("label"),
        ctas=pick("cta"),
    )
