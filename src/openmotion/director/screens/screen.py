"""What a drawn interface is given: a window's inside to fill, and when."""

from dataclasses import dataclass

from openmotion.director.kit import Stage, Tints, appear, tints, ui_text
from openmotion.model import Colour, Layer, Number, TextLayer, Track


@dataclass(frozen=True, slots=True)
class Screen:
    """The inside of a window or phone; x and y count from its top left corner.

    Attributes:
        stage: of the shot.
        width: pixels.
        height: pixels.
        start: frame at which the window is seen.
        fill: frame at which its content starts to fill in.
        em: size of its normal text, pixels.
        compact: a phone's narrow column.
    """

    stage: Stage
    width: float
    height: float
    start: int
    fill: int
    em: float
    compact: bool = False

    @property
    def tint(self) -> Tints:
        """The shot's colours."""
        return tints(self.stage)

    @property
    def end(self) -> int:
        """The scene's last frame."""
        return self.stage.end

    def when(self, index: int, each_s: float = 0.09) -> int:
        """The frame at which part number `index` comes in."""
        return self.fill + round(index * each_s * self.stage.squeeze * self.stage.rate.fps)

    def fade(self, index: int, each_s: float = 0.09) -> Track[float]:
        """Opacity of part number `index`."""
        return appear(self.stage, self.when(index, each_s), 0.32)

    def text(
        self,
        layer_id: str,
        text: str,
        x: float,
        y: float,
        *,
        size: float = 1.0,
        width: float | None = None,
        colour: Colour | None = None,
        weight: float = 500,
        opacity: Number = 1.0,
        display: bool = False,
        align: str = "left",
        mono: bool = False,
    ) -> TextLayer:
        """Text on baseline y; `size` counts in ems of the screen, never below what can be read."""
        size_px = max(size * self.em, 24 * self.stage.u)
        return ui_text(
            self.stage,
            layer_id,
            text,
            x=x,
            y=y,
            size=size_px,
            width=width or self.width - x - self.em,
            start=self.start,
            end=self.end,
            colour=colour,
            weight=weight,
            opacity=opacity,
            display=display,
            mono=mono,
            align="right" if align == "right" else "centre" if align == "centre" else "left",
        )


Layers = tuple[Layer, ...]
