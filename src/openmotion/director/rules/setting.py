"""Words set as the language of the video sets them: quotation marks, dashes, spaces that hold."""

import re

from openmotion.model import Brief, Content, Feature, Storyboard
from openmotion.typeset import smart_text

_SIGNS = re.compile(
    r"(?<=[^\W_])[ \u00a0]?(?=[!?:;](?:\s|$))|(?<=\S)[ \u00a0](?=\u00bb)|(?<=\u00ab)[ \u00a0](?=\S)"
)
_NARROW = "\u202f"


def set_right(storyboard: Storyboard, brief: Brief) -> Storyboard:
    """The plan with typographer's signs in its words.

    Words that the prompt quotes keep every letter and mark; French signs get the space that holds.
    """
    language = brief.language.value
    if language == "en":
        return storyboard
    quoted = {copy.text for copy in brief.copy_lines}

    def right(text: str) -> str:
        if not text:
            return text
        shown = text if text in quoted else smart_text(text, language)
        return _SIGNS.sub(_NARROW, shown) if language == "fr" else shown

    def item(feature: Feature) -> Feature:
        update = {"title": right(feature.title), "detail": right(feature.detail)}
        return feature.model_copy(update=update)

    def content(old: Content) -> Content:
        headline = right(old.headline)
        accent = right(old.accent)
        return old.model_copy(
            update={
                "headline": headline,
                "accent": accent if accent in headline else "",
                "support": right(old.support),
                "label": right(old.label),
                "lines": tuple(map(right, old.lines)),
                "items": tuple(map(item, old.items)),
                "cta": right(old.cta),
                "product": right(old.product),
            }
        )

    shots = tuple(
        shot
        if shot.recipe in {"code_editor", "terminal"}
        else shot.model_copy(update={"content": content(shot.content)})
        for shot in storyboard.shots
    )
    return storyboard.model_copy(update={"shots": shots})
