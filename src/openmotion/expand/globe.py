"""Globes get a ball behind them and labels before them; the earth itself is drawn as it turns."""

from openmotion.expand.cartography.ball import Direction, direction, turn_of, turned
from openmotion.expand.cartography.regions import place_of
from openmotion.expand.context import Context, group_of
from openmotion.expand.interface import Label, Parts, faded, label, raised, sampled
from openmotion.model import (
    Box,
    Ellipse,
    GlobeLayer,
    GroupLayer,
    Keyframe,
    Layer,
    LayerBase,
    LinearGradient,
    MapMarker,
    Number,
    Pair,
    Point,
    RadialGradient,
    Stop,
    Track,
    Transform,
    is_constant,
    with_alpha,
)

_AIR = 1.16  # how far the light of the air reaches, in radii
_POP_FRAMES, _FADE_FRAMES = 6, 6
# How far towards the viewer a place lies, in radii, where its label is gone and where it is whole.
_GONE, _WHOLE = 0.2, 0.42


def expand_globe(layer: GlobeLayer, context: Context) -> GroupLayer | GlobeLayer:
    """The group of a ball, the earth on it and its labels; a bare earth stays as it is.

    Raises:
        InvalidComposition: a marker stands in a country that is not known, or a link turns a globe
            that has labels.
    """
    del context
    labelled = [marker for marker in layer.markers if marker.label.strip()]
    if layer.sphere is None and not labelled:
        return layer
    parts = Parts.of(layer)
    return group_of(layer, (*_ball(layer, parts), _earth(layer), *_labels(layer, parts, labelled)))


def _earth(layer: GlobeLayer) -> GlobeLayer:
    """What turns, alone."""
    plain = {
        name: LayerBase.model_fields[name].get_default()
        for name in ("transform", "parent", "opacity", "blend", "effects", "matte", "depth")
    }
    bare = tuple(marker.model_copy(update={"label": ""}) for marker in layer.markers)
    own = {"id": f"{layer.id}/earth", "sphere": None, "markers": bare}
    return layer.model_copy(update=plain | own)


def _ball(layer: GlobeLayer, parts: Parts) -> list[Layer]:
    """The air, the ball lit from the upper left, and the light on its edge."""
    if layer.sphere is None:
        return []
    radius, colour = layer.radius, layer.sphere
    air = raised(colour, 0.34)
    layers: list[Layer] = []
    if layer.glow > 0:
        shine = RadialGradient(
            centre=(0, 0),
            radius=radius * _AIR,
            stops=(
                Stop(offset=0.8, colour=with_alpha(air, 0)),
                Stop(offset=0.985 / _AIR, colour=with_alpha(air, 0.42 * layer.glow)),
                Stop(offset=1.02 / _AIR, colour=with_alpha(air, 0.34 * layer.glow)),
                Stop(offset=1, colour=with_alpha(air, 0)),
            ),
        )
        layers.append(parts.disc("air", (0, 0), radius * _AIR, shine))
    light = RadialGradient(
        centre=(-radius * 0.34, -radius * 0.42),
        radius=radius * 1.55,
        stops=(
            Stop(offset=0, colour=raised(colour, 0.07)),
            Stop(offset=0.5, colour=colour),
            Stop(offset=1, colour=raised(colour, -0.09)),
        ),
    )
    edge = LinearGradient(
        start=(-radius * 0.7, -radius * 0.7),
        end=(radius * 0.7, radius * 0.7),
        stops=(
            Stop(offset=0, colour=with_alpha(air, 0.85)),
            Stop(offset=0.5, colour=with_alpha(air, 0.22)),
            Stop(offset=1, colour=with_alpha(air, 0.1)),
        ),
    )
    width = max(1.0, radius * 0.006)
    rim = Ellipse(rx=radius - width / 2, ry=radius - width / 2)
    layers += [
        parts.disc("ball", (0, 0), radius, light),
        parts.shape("rim", rim, None, stroke=edge, stroke_px=width),
    ]
    return layers


def _labels(layer: GlobeLayer, parts: Parts, markers: list[MapMarker]) -> list[Layer]:
    """Chips that go with their dots and fade where the ball turns away."""
    if not markers:
        return []
    for value in (layer.turn_deg, layer.tilt_deg):
        sampled(value, start=layer.start, end=layer.start + 1, owner=layer.id, what="the turn")
    still = is_constant(layer.turn_deg) and is_constant(layer.tilt_deg)
    frames = [layer.start] if still else list(range(layer.start, layer.end))
    turns = [turn_of(layer, frame) for frame in frames]
    layers: list[Layer] = []
    taken: list[list[Box | None]] = []
    for index, marker in enumerate(markers):
        ground = direction(place_of(marker.place, owner=layer.id))
        ways = [turned(ground, turn) for turn in turns]
        written = label(
            marker.label,
            size=layer.label_px,
            colour=layer.chip_text,
            width=layer.radius * 1.2,
            least=layer.label_px * 0.7,
            family=layer.family,
            weight=560,
        )
        size = (written.width_px + layer.label_px * 1.1, layer.label_px * 1.7)
        reach = marker.size_px / 2 + layer.label_px * 0.45
        options = _offsets(reach, size)
        placed = [[_box(layer, way, offset, size) for way in ways] for offset in options]
        best = min(range(len(options)), key=lambda at: _cost(placed[at], taken, ways))
        if all(box is None for box in placed[best]):
            continue
        taken.append(placed[best])
        layers.append(_chip(layer, parts, marker, index, written, options[best], frames, ways))
    return layers


def _offsets(reach: float, size: Pair) -> list[Pair]:
    """Where a chip's corner may stand from its dot: right, left, above and below, near and far."""
    wide, tall = size
    return [
        place
        for far in (reach, reach * 2.2, reach * 4)
        for place in (
            (far, -tall / 2),
            (-far - wide, -tall / 2),
            (-wide / 2, -far - tall),
            (-wide / 2, far),
        )
    ]


def _box(layer: GlobeLayer, way: Direction, offset: Pair, size: Pair) -> Box | None:
    """Where a chip stands; None while it is not seen."""
    if way[2] <= _GONE:
        return None
    x, y = way[0] * layer.radius + offset[0], way[1] * layer.radius + offset[1]
    return Box(x=x, y=y, width=size[0], height=size[1])


def _cost(boxes: list[Box | None], taken: list[list[Box | None]], ways: list[Direction]) -> float:
    """How often a chip would touch another one, then how far inwards it lies."""
    touches = sum(
        box is not None and other is not None and box.intersects(other)
        for others in taken
        for box, other in zip(boxes, others, strict=True)
    )
    inwards = sum(
        way[0] * (way[0] - box.centre[0]) > 0
        for way, box in zip(ways, boxes, strict=True)
        if box is not None
    )
    return touches + inwards / (len(boxes) + 1)


def _chip(
    layer: GlobeLayer,
    parts: Parts,
    marker: MapMarker,
    index: int,
    written: Label,
    offset: Pair,
    frames: list[int],
    ways: list[Direction],
) -> Layer:
    size = (written.width_px + layer.label_px * 1.1, layer.label_px * 1.7)
    first = layer.start if marker.at is None else marker.at + _POP_FRAMES
    own = parts.during(first)
    box = Box(x=0, y=0, width=size[0], height=size[1])
    chip = own.panel(f"label{index}.chip", box, layer.chip, radius=size[1] * 0.3, smooth=True)
    text = own.text(
        f"label{index}.text",
        (written.line,),
        at=(size[0] / 2, written.baseline(size[1] / 2)),
        align="centre",
    )
    places = [(x * layer.radius + offset[0], y * layer.radius + offset[1]) for x, y, _ in ways]
    lights = [
        _light(z, frame - first, marker) for frame, (_, _, z) in zip(frames, ways, strict=True)
    ]
    if len(frames) == 1:
        position: Point = places[0]
        opacity: Number = lights[0] if marker.at is None else faded(first, _FADE_FRAMES)
    else:
        point, number = Keyframe[tuple[float, float]], Keyframe[float]
        position = Track[tuple[float, float]](
            keys=tuple(
                point(frame=frame, value=place, easing="linear")
                for frame, place in zip(frames, places, strict=True)
            )
        )
        opacity = Track[float](
            keys=tuple(
                number(frame=frame, value=light, easing="linear")
                for frame, light in zip(frames, lights, strict=True)
            )
        )
    return own.group(
        f"label{index}", (chip, text), transform=Transform(position=position), opacity=opacity
    )


def _light(near: float, age: int, marker: MapMarker) -> float:
    """The opacity of a label whose place lies so near to the viewer."""
    share = min(1.0, max(0.0, (near - _GONE) / (_WHOLE - _GONE)))
    if marker.at is not None:
        share *= min(1.0, max(0.0, age / _FADE_FRAMES))
    return share
