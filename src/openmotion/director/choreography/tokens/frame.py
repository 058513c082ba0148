"""Patterns of words for the frame."""

FRAME = (
    r"(?:of|from|in|on) (?:the |a )?(?:whole |entire |video )?(?:frame|screen|canvas|stage|picture"
    r"|video|view|image|composition|scene|viewport|page|slide|display)"
)


OF_FRAME = rf"(?: {FRAME})"


CANVAS = (
    r"(?:frame|screen|canvas|stage|picture|video|view|viewport|image|composition|scene"
    r"|page)(?:['\u2019]s)?"
)
