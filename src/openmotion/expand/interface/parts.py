"""Makes the parts of one compound layer."""

from dataclasses import dataclass

from openmotion.model import (
    Box,
    Colour,
    Ellipse,
    Geometry,
    GroupLayer,
    ImageLayer,
    Layer,
    LayerBase,
    Matte,
    Number,
    Paint,
    Path,
    Rect,
    ShapeLayer,
    Solid,
    Stroke,
    TextLayer,
    TextLine,
    Track,
    Transform,
    Trim,
    Typing,
    track,
)
from openmotion.typeset import Align


@dataclass(frozen=True, slots=True)
class Parts:
    """Makes the parts of one compound layer: named after it and seen as long as it.

    Attributes:
        owner: the layer's id.
        start: first visible frame.
        end: first frame after the last visible one.
        decor: the whole layer is ornament.
    """

    owner: str
    start: int
    end: int
    decor: bool = False

    @classmethod
    def of(cls, layer: LayerBase) -> "Parts":
        """The maker of a layer's parts."""
        return cls(layer.id, layer.start, layer.end, layer.decor)

    def during(self, start: int | None = None, end: int | None = None) -> "Parts":
        """A maker of parts that are seen for a shorter time; a frame at least."""
        first = self.start if start is None else max(self.start, min(start, self.end - 1))
        last = self.end if end is None else min(self.end, end)
        return Parts(self.owner, first, max(first + 1, last), self.decor)

    def panel(
        self,
        name: str,
        box: Box,
        fill: Colour | Paint | None,
        *,
        radius: float = 0.0,
        smooth: bool = False,
        stroke: Colour | Paint | None = None,
        stroke_px: float = 2.0,
        opacity: Number = 1.0,
        transform: Transform | None = None,
    ) -> ShapeLayer:
        """A filled rectangle."""
        outline = Rect(
            x=box.x, y=box.y, width=box.width, height=box.height, radius=radius, smooth=smooth
        )
        return self.shape(
            name,
            outline,
            fill,
            stroke=stroke,
            stroke_px=stroke_px,
            opacity=opacity,
            transform=transform,
        )

    def disc(
        self,
        name: str,
        centre: tuple[float, float],
        radius: Number,
        fill: Colour | Paint | None,
        *,
        stroke: Colour | None = None,
        stroke_px: Number = 2.0,
        opacity: Number = 1.0,
        transform: Transform | None = None,
    ) -> ShapeLayer:
        """A circle."""
        outline = Ellipse(cx=centre[0], cy=centre[1], rx=radius, ry=radius)
        return self.shape(
            name,
            outline,
            fill,
            stroke=stroke,
            stroke_px=stroke_px,
            opacity=opacity,
            transform=transform,
        )

    def path(
        self,
        name: str,
        data: str,
        fill: Colour | Paint | None = None,
        *,
        stroke: Colour | Paint | None = None,
        stroke_px: Number = 2.0,
        opacity: Number = 1.0,
        scale: float = 1.0,
        trim: Trim | None = None,
        transform: Transform | None = None,
    ) -> ShapeLayer:
        """An outline in the notation of SVG."""
        return self.shape(
            name,
            Path(data=data, scale=scale),
            fill,
            stroke=stroke,
            stroke_px=stroke_px,
            opacity=opacity,
            trim=trim,
            transform=transform,
        )

    def shape(
        self,
        name: str,
        geometry: Geometry,
        fill: Colour | Paint | None,
        *,
        stroke: Colour | Paint | None = None,
        stroke_px: Number = 2.0,
        opacity: Number = 1.0,
        trim: Trim | None = None,
        transform: Transform | None = None,
    ) -> ShapeLayer:
        """Any outline."""
        line = _paint(stroke)
        return ShapeLayer(
            id=f"{self.owner}/{name}",
            start=self.start,
            end=self.end,
            geometry=geometry,
            fill=_paint(fill),
            stroke=None if line is None else Stroke(paint=line, width_px=stroke_px),
            trim=trim,
            transform=transform or Transform(),
            opacity=opacity,
            decor=True,
        )

    def text(
        self,
        name: str,
        lines: tuple[TextLine, ...],
        *,
        at: tuple[float, float],
        align: Align = "left",
        opacity: Number = 1.0,
        typing: Typing | None = None,
        decor: bool = False,
        transform: Transform | None = None,
    ) -> TextLayer:
        """Lines whose alignment edge and y = 0 stand at a point."""
        return TextLayer(
            id=f"{self.owner}/{name}",
            start=self.start,
            end=self.end,
            lines=lines,
            align=align,
            typing=typing,
            transform=transform or Transform(position=at),
            opacity=opacity,
            decor=decor or self.decor,
        )

    def image(self, name: str, asset: str, box: Box, *, radius: float = 0.0) -> ImageLayer:
        """A picture that fills a box."""
        return ImageLayer(
            id=f"{self.owner}/{name}",
            start=self.start,
            end=self.end,
            asset=asset,
            width=box.width,
            height=box.height,
            radius=radius,
            transform=Transform(position=(box.x, box.y)),
            decor=True,
        )

    def group(
        self,
        name: str,
        layers: tuple[Layer, ...],
        *,
        transform: Transform | None = None,
        opacity: Number = 1.0,
        box: Box | None = None,
        clip: Geometry | None = None,
        matte: Matte | None = None,
    ) -> GroupLayer:
        """Parts that move as one."""
        return GroupLayer(
            id=f"{self.owner}/{name}",
            start=self.start,
            end=self.end,
            layers=layers,
            transform=transform or Transform(),
            opacity=opacity,
            box=box,
            clip=clip,
            matte=matte,
            decor=self.decor,
        )


def faded(frame: int, frames: int, *, low: float = 0.0, high: float = 1.0) -> Track[float]:
    """From one opacity to another, starting at a frame."""
    return track((frame, low), (frame + max(1, frames), high), easing="out-cubic")


def _paint(paint: Colour | Paint | None) -> Paint | None:
    return Solid(colour=paint) if isinstance(paint, str) else paint
