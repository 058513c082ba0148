"""What the cards, windows and lines of a look are made of."""

from typing import Literal

from openmotion.model import Frozen

CardKind = Literal["raised", "sheet", "clear"]


class Surface(Frozen):
    """The material of cards.

    Attributes:
        shadow: three soft ones, one hard one without blur, a glow in the accent colour, or none.
        border: a hairline lit from above, a solid line in the colour of text, one in the accent
            colour, or none.
        border_px: its width where the short side has 1080.
        card: raised a little above the ground, a white sheet whatever the ground, or only outlined
            on the ground.
        offset_px: how far a hard shadow falls, to the right and down.
    """

    shadow: Literal["soft", "hard", "glow", "none"] = "soft"
    border: Literal["lit", "ink", "accent", "none"] = "lit"
    border_px: float = 2.0
    card: CardKind = "raised"
    offset_px: float = 12.0
