"""What is drawn: text, shapes, images and groups of them, with their place in space and time.

Space: pixels, y down; a scene's origin is its top left corner. Time: frames from the start of the
scene; a layer is visible from `start` to before `end`.
"""

from typing import Annotated, Literal, Union

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.geometry import Box, Geometry
from openmotion.model.keyframe import ColourValue, Number, Point
from openmotion.model.paint import Colour, Paint
from openmotion.model.text import Counter, Decode, Highlight, TextAnimator, TextLine, Typing


class Transform(Frozen):
    """Where a layer's own space lies in its parent's.

    A point p goes to position + perspective(tilt(rotate(scale(p - anchor)))).

    Attributes:
        anchor: the point of the layer's space that stays on `position`; pivot of all turns.
        position: where the anchor lies in the parent, pixels.
        scale: factor; tracks in mode "log" grow evenly.
        stretch: factors of x and y on top of scale.
        rotation_deg: clockwise in the plane.
        tilt_x_deg: about the horizontal axis; positive leans the top away.
        tilt_y_deg: about the vertical axis; positive turns the right side away.
        distance_px: of the eye for tilts; smaller is a stronger perspective.
    """

    anchor: Point = (0.0, 0.0)
    position: Point = (0.0, 0.0)
    scale: Number = 1.0
    stretch: Point = (1.0, 1.0)
    rotation_deg: Number = 0.0
    tilt_x_deg: Number = 0.0
    tilt_y_deg: Number = 0.0
    distance_px: float = Field(default=2600.0, gt=0)


class ShadowPart(Frozen):
    """One soft copy of an outline: offset and blur sigma in pixels, opacity 0..1."""

    dx: float = 0.0
    dy: float
    blur_px: float = Field(gt=0)
    opacity: float = Field(ge=0, le=1)


class Shadow(Frozen):
    """Soft layered shadows under a layer, in one tint (the ground's dark hue, not black)."""

    kind: Literal["shadow"] = "shadow"
    colour: Colour
    parts: tuple[ShadowPart, ...] = Field(min_length=1)


class Blur(Frozen):
    """Gaussian blur of the layer; sigma in pixels."""

    kind: Literal["blur"] = "blur"
    sigma_px: Number


class Glow(Frozen):
    """A blurred copy of the layer, screened behind it.

    Attributes:
        sigma_px: blur of the copy.
        strength: 0..2, brightness of the copy.
        colour: tint of the copy; None keeps the layer's own colours.
    """

    kind: Literal["glow"] = "glow"
    sigma_px: float = Field(gt=0)
    strength: Number = 1.0
    colour: Colour | None = None


class MotionBlur(Frozen):
    """Smear along the layer's own movement.

    Attributes:
        shutter_deg: 180 smears over half a frame's time.
        samples: copies averaged; only drawn where the layer moves more than 2 px a frame.
    """

    kind: Literal["motion_blur"] = "motion_blur"
    shutter_deg: float = Field(default=180.0, gt=0, le=720)
    samples: int = Field(default=8, ge=2, le=32)


class Sweep(Frozen):
    """A band of light that crosses the layer once, only where the layer is.

    Attributes:
        progress: 0..1 from left of the layer's box to right of it.
        width: of the band as a share of the box.
        angle_deg: lean of the band.
        strength: 0..1.
    """

    kind: Literal["sweep"] = "sweep"
    progress: Number
    width: float = Field(default=0.25, gt=0, le=2)
    angle_deg: float = 18.0
    strength: float = Field(default=0.6, ge=0, le=1)


Effect = Annotated[Shadow | Blur | Glow | MotionBlur | Sweep, Field(discriminator="kind")]
Blend = Literal["normal", "screen", "multiply", "plus"]


class Matte(Frozen):
    """Layers that are not seen themselves but cut the layer that carries them.

    Attributes:
        mode: by their alpha, by their brightness, or by the inverse of one of them.
        layers: in the space of the carrier's parent.
    """

    mode: Literal["alpha", "luma", "alpha_inverted", "luma_inverted"] = "alpha"
    layers: tuple["Layer", ...] = Field(min_length=1)


class LayerBase(Frozen):
    """What every layer has.

    Attributes:
        id: unique in the scene; keeps its value over revisions.
        start: first visible frame, from the start of the scene; may be negative.
        end: first frame after the last visible one.
        transform: place in the parent's space.
        opacity: 0..1.
        blend: how it joins what is below.
        effects: applied in order, before the opacity.
        matte: what cuts it.
        depth: how much of the scene's camera move it takes; 1 all, 0 none (pinned to the frame).
        decor: ornament; reviews do not read it as copy.
    """

    id: str
    start: int
    end: int
    transform: Transform = Transform()
    opacity: Number = 1.0
    blend: Blend = "normal"
    effects: tuple[Effect, ...] = ()
    matte: Matte | None = None
    depth: float = 1.0
    decor: bool = False


class TextLayer(LayerBase):
    """Lines of text; the origin of its space is the alignment edge at y = 0.

    Attributes:
        lines: broken already; each has its baseline.
        align: where x = 0 lies on each line.
        animators: entrances and exits of its parts, all of them combined.
        typing: characters appear as typed.
        decode: random glyphs settle into the text.
        counter: the text is a number that changes.
        highlights: marker bars behind ranges of characters.
    """

    kind: Literal["text"] = "text"
    lines: tuple[TextLine, ...] = Field(min_length=1)
    align: Literal["left", "centre", "right"] = "left"
    animators: tuple[TextAnimator, ...] = ()
    typing: Typing | None = None
    decode: Decode | None = None
    counter: Counter | None = None
    highlights: tuple[Highlight, ...] = ()

    @property
    def text(self) -> str:
        """All characters, lines joined by spaces."""
        return " ".join(line.text for line in self.lines)


class Stroke(Frozen):
    """A line along an outline; width in pixels."""

    paint: Paint
    width_px: Number = 2.0
    cap: Literal["butt", "round", "square"] = "round"
    join: Literal["miter", "round", "bevel"] = "round"
    dash: tuple[float, ...] = ()


class Trim(Frozen):
    """Which part of an outline is drawn, by length, 0..1.

    Attributes:
        start: where drawing starts.
        end: where it ends.
        together: trim all contours at the same time instead of one after the other.
    """

    start: Number = 0.0
    end: Number = 1.0
    together: bool = False


class ShapeLayer(LayerBase):
    """An outline, filled and stroked.

    Attributes:
        geometry: the outline.
        fill: inside; None leaves it empty.
        tint: a colour that changes over time, used instead of a solid fill's colour.
        stroke: along the outline.
        trim: which part of the outline; applies to stroke and fill alike.
    """

    kind: Literal["shape"] = "shape"
    geometry: Geometry
    fill: Paint | None = None
    tint: ColourValue | None = None
    stroke: Stroke | None = None
    trim: Trim | None = None


class ImageLayer(LayerBase):
    """A picture from the asset library in a box at the layer's origin.

    Attributes:
        asset: id in the library.
        width: of the box, pixels.
        height: of the box, pixels.
        fit: fill the box and crop, or stand whole inside it.
        focus: the point of the picture, 0..1, that stays visible when cropped.
        radius: of the box's corners, pixels.
    """

    kind: Literal["image"] = "image"
    asset: str
    width: float = Field(gt=0)
    height: float = Field(gt=0)
    fit: Literal["cover", "contain"] = "cover"
    focus: tuple[float, float] = (0.5, 0.5)
    radius: float = Field(default=0.0, ge=0)


class GroupLayer(LayerBase):
    """Layers that share a transform, opacity, effects and matte.

    Attributes:
        layers: painted in order, first at the bottom; their frames count from the scene's start.
        box: what the group covers in its own space. With a box the group is drawn as one picture
            (needed for opacity, effects and perspective over all of it) and cut to it.
        clip: an outline in the group's space that cuts its layers.
    """

    kind: Literal["group"] = "group"
    layers: tuple["Layer", ...]
    box: Box | None = None
    clip: Geometry | None = None


Layer = Annotated[
    Union[TextLayer, ShapeLayer, ImageLayer, GroupLayer],  # noqa: UP007 (forward references)
    Field(discriminator="kind"),
]

Matte.model_rebuild()
for _kind in (LayerBase, TextLayer, ShapeLayer, ImageLayer, GroupLayer):
    _kind.model_rebuild()
