"""What an end card says, in the order of its weight; nothing stands on it twice."""

from dataclasses import dataclass

from openmotion.model import Content


@dataclass(frozen=True, slots=True)
class EndWords:
    """The parts of an end card; all but the name may be empty.

    Attributes:
        name: the largest words.
        tagline: one line below it.
        call: words of the button.
        foot: the address, or a small line.
        is_marked: whether a mark says more than the name alone.
    """

    name: str
    tagline: str
    call: str
    foot: str
    is_marked: bool


def end_words(content: Content) -> EndWords:
    """The words of a content as an end card sets them."""
    name = content.product or content.headline or content.cta or content.link or content.subject
    call = content.cta or content.link
    call = "" if call == name else call
    foot = content.link if content.link and content.link not in {call, name} else content.label
    tagline = content.support or (content.headline if content.headline != name else "")
    marked = bool(content.product) or content.icon != "sparkles"
    return EndWords(name=name, tagline=tagline, call=call, foot=foot, is_marked=marked)
