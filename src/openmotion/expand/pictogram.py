"""Pictograms as shapes."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from openmotion.assets.svg.matrix import moved_by
from openmotion.assets.svg.outline import Outline, parse_outline, transformed, written
from openmotion.expand.charts.times import Times, times_of
from openmotion.expand.charts.tints import tints_of
from openmotion.expand.context import Context, group_of
from openmotion.expand.icon import outline_of
from openmotion.model import (
    Colour,
    GroupLayer,
    Layer,
    Pair,
    Path,
    PictogramLayer,
    Rect,
    ShapeLayer,
    Solid,
    Stroke,
    Track,
    Transform,
    rgba,
    track,
    with_alpha,
)

_PLAIN = {
    "dot": "M2 12a10 10 0 1 1 20 0a10 10 0 1 1 -20 0Z",
    "square": "M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1 -3 3h-14a3 3 0 0 1 -3 -3v-14a3 3 0 0 1 3 -3Z",
}
_UNITS = 24.0
_ICON_SHARE = 0.84  # of its cell
_POPPING = 160  # icons up to which each one pops on its own
_ACCELERATION = 0.62  # the share of time goes with this power of the share that is filled
_WEIGHT = 2.0
_FULL_ROWS = 0.7  # of the largest size, for rows that are all full
_LEAST_CELL_PX = 1e-3
_MOST_NUMBERS = 2000  # of one icon's outline


@dataclass(frozen=True, slots=True)
class _Crowd:
    """The icons of a pictogram.

    Attributes:
        layer: of the chart.
        outline: of one icon in a square of 24.
        plain: filled only; others are outlined too, so that they are silhouettes.
        cell: size of an icon with the room around it, pixels.
        places: top left corner of each icon's cell, in reading order.
        times: when they fill.
    """

    layer: PictogramLayer
    outline: Outline
    plain: bool
    cell: float
    places: tuple[Pair, ...]
    times: Times

    @property
    def unit(self) -> float:
        """Pixels for each unit of the outline."""
        return max(self.cell, _LEAST_CELL_PX) * _ICON_SHARE / _UNITS

    @property
    def inset(self) -> float:
        """From a cell's edge to its icon, pixels."""
        return self.cell * (1 - _ICON_SHARE) / 2

    def comes(self, index: int) -> int:
        """The frame at which an icon fills: the gaps between them shrink."""
        share = min(1.0, index / max(1.0, self.layer.filled - 1))
        return self.times.start + round(self.times.duration * math.pow(share, _ACCELERATION))

    def shape(
        self, name: str, indices: Sequence[int], colour: Colour, start: int, end: int
    ) -> ShapeLayer:
        """Icons in their places as one shape."""
        data = written(
            [
                transformed(
                    self.outline,
                    moved_by((x + self.inset) / self.unit, (y + self.inset) / self.unit),
                )
                for x, y in (self.places[index] for index in indices)
            ]
        )
        # Line and fill overlap: only as one opacity may they be seen through.
        solid = Solid(colour=with_alpha(colour, 1.0))
        return ShapeLayer(
            id=f"{self.layer.id}/{name}",
            start=start,
            end=max(end, start + 1),
            geometry=Path(data=data, scale=self.unit),
            fill=solid,
            stroke=None if self.plain else Stroke(paint=solid, width_px=_WEIGHT * self.unit),
            opacity=rgba(colour)[3],
            decor=True,
        )


def expand_pictogram(layer: PictogramLayer, context: Context) -> GroupLayer:
    """All icons in the neutral colour until they are filled, and over them those that are.

    Raises:
        InvalidComposition: there is no such icon; the message names those that are near.
    """
    data = _PLAIN.get(layer.icon) or outline_of(layer.icon, layer.id)
    times = times_of(
        layer,
        layer.timing,
        context,
        marks=1,
        duration_s=min(2.0, 0.8 + 0.012 * layer.filled),
        easing="spring-alive",
    )
    cell, places = _grid(layer)
    crowd = _Crowd(
        layer=layer,
        outline=parse_outline(data, _MOST_NUMBERS)[0],
        plain=layer.icon in _PLAIN,
        cell=cell,
        places=places,
        times=times,
    )
    tint = tints_of(layer.style)
    whole = math.floor(layer.filled + 1e-9)
    rest = layer.filled - whole
    made: list[Layer] = []
    if whole < layer.count:
        left = range(whole, layer.count)
        made.append(crowd.shape("rest", left, tint.neutral, times.start, layer.end))
    groups: dict[int, list[int]] = {}
    for index in range(whole):
        groups.setdefault(crowd.comes(index), []).append(index)
    if groups:
        # One shape until the last one is covered: many that end one after the other would be drawn
        # anew in every frame. What may be seen through must not lie over them.
        covered = times.frames(0.12)
        clear = rgba(tint.accent)[3] < 1
        waves = list(groups.items()) if clear else [(max(groups), list(range(whole)))]
        for frame, indices in waves:
            last = min(layer.end, frame + covered)
            made.append(crowd.shape(f"wait{indices[0]}", indices, tint.neutral, times.start, last))
    # The last ones first: those that grow stand between what waits and what has come to rest, so
    # that the former stays one kept picture.
    for frame, indices in reversed(groups.items()):
        if whole <= _POPPING:
            made += [_popping(crowd, index, tint.accent, frame) for index in indices]
        else:
            shape = crowd.shape(f"icon{indices[0]}", indices, tint.accent, frame, layer.end)
            made.append(_appearing(shape, times.appear(frame, 0.15)))
    if rest > 1e-9:
        made.append(_partly(crowd, whole, tint.accent, rest))
    return group_of(layer, tuple(made))


def _grid(layer: PictogramLayer) -> tuple[float, tuple[Pair, ...]]:
    """Size of a cell, and its top left corner for each icon in reading order."""
    columns = layer.columns
    if columns is None:
        columns = _columns(layer)
    rows = math.ceil(layer.count / columns)
    cell = min(layer.width / columns, layer.height / rows)
    left = (layer.width - cell * columns) / 2
    top = (layer.height - cell * rows) / 2
    return cell, tuple(
        (left + cell * (index % columns), top + cell * (index // columns))
        for index in range(layer.count)
    )


def _columns(layer: PictogramLayer) -> int:
    """Icons in a row: full rows if that does not make them much smaller, else the largest icons."""
    sizes = {
        count: min(layer.width / count, layer.height / math.ceil(layer.count / count))
        for count in range(1, layer.count + 1)
    }
    largest = max(sizes.values())
    full = [
        count
        for count, size in sizes.items()
        if layer.count % count == 0 and size >= _FULL_ROWS * largest
    ]
    return max(full or sizes, key=lambda count: (sizes[count], -(-layer.count % count)))


def _popping(crowd: _Crowd, index: int, colour: Colour, frame: int) -> ShapeLayer:
    """An icon that grows in its place."""
    shape = crowd.shape(f"icon{index}", [index], colour, frame, crowd.layer.end)
    x, y = crowd.places[index]
    middle = (x + crowd.cell / 2, y + crowd.cell / 2)
    times = crowd.times
    grown = track((frame, 0.5), (frame + times.frames(0.3), 1.0), easing=times.easing)
    shape = shape.model_copy(
        update={"transform": Transform(anchor=middle, position=middle, scale=grown)}
    )
    return _appearing(shape, times.appear(frame, 0.12))


def _appearing(shape: ShapeLayer, shown: Track[float]) -> ShapeLayer:
    """A shape that comes up to the opacity that it has."""
    own = shape.opacity if isinstance(shape.opacity, float) else 1.0
    keys = tuple(key.model_copy(update={"value": key.value * own}) for key in shown.keys)
    return shape.model_copy(update={"opacity": shown.model_copy(update={"keys": keys})})


def _partly(crowd: _Crowd, index: int, colour: Colour, share: float) -> GroupLayer:
    """The last icon, filled from the left as far as the number says."""
    begins = crowd.times.start + crowd.times.duration
    x, y = crowd.places[index]
    end = max(crowd.layer.end, begins + 1)
    width = share * (crowd.cell - 2 * crowd.inset)
    return GroupLayer(
        id=f"{crowd.layer.id}/part",
        start=begins,
        end=end,
        layers=(crowd.shape("part.icon", [index], colour, begins, end),),
        clip=Rect(
            x=x + crowd.inset,
            y=y,
            width=track((begins, 0.0), (begins + crowd.times.frames(0.3), width)),
            height=crowd.cell,
        ),
        decor=True,
    )
