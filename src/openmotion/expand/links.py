"""Links to other layers' values become tracks of their own."""

from typing import Any, TypeVar, cast

from pydantic import BaseModel

from openmotion.errors import InvalidComposition
from openmotion.model import (
    Keyframe,
    Layer,
    LayerBase,
    Link,
    Track,
    colour_at,
    number_at,
    point_at,
    walk,
)

Part = TypeVar("Part", bound=BaseModel)
_MOST_SAMPLES = 2_000_000  # about three seconds of work
_PAIRS = ("anchor", "position", "stretch")
_NAMES = {float: "a number", tuple: "a pair of numbers", str: "a colour"}


def resolve_links(layers: tuple[Layer, ...], frames: int) -> tuple[Layer, ...]:
    """The layers with every link replaced by a track; the same tuple if there is none.

    Args:
        layers: of one scene, overlay or component.
        frames: length of its time.

    Raises:
        InvalidComposition: a link leads to no layer, to a property of another kind, or to itself.
    """
    if not any(_has_link(layer) for layer in layers):
        return layers
    resolver = _Resolver({layer.id: layer for layer in walk(layers)}, frames)
    return tuple(resolver.rebuild(layer, f"layer {layer.id}") for layer in layers)


def resolve_part(part: Part, owner: str, layers: tuple[Layer, ...], frames: int) -> Part:
    """A camera or finish with its links to layers replaced; the same one if it has none.

    Args:
        part: what may hold links.
        owner: what it is called in errors.
        layers: of the scene, their own links resolved or not.
        frames: length of the scene.

    Raises:
        InvalidComposition: as for `resolve_links`.
    """
    if not _has_link(part):
        return part
    resolver = _Resolver({layer.id: layer for layer in walk(layers)}, frames)
    return cast("Part", resolver.rebuild(part, owner))


class _Resolver:
    """Works out the values of links, each once.

    Args:
        layers: of the space, by id.
        frames: length of the space's time.
    """

    def __init__(self, layers: dict[str, Layer], frames: int) -> None:
        self._layers = layers
        self._frames = frames
        self._open: list[tuple[str, str]] = []
        self._baked: dict[tuple[str, str], Track[Any]] = {}
        self._samples = 0

    def rebuild(self, part: Any, owner: str) -> Any:  # noqa: ANN401  (any part of a layer)
        """The part of a layer with its links replaced."""
        if isinstance(part, tuple):
            return tuple(self.rebuild(item, owner) for item in part)
        if not isinstance(part, BaseModel) or not _has_link(part):
            return part
        owner = f"layer {part.id}" if isinstance(part, LayerBase) else owner
        update = {}
        for name in type(part).model_fields:
            value = getattr(part, name)
            if isinstance(value, Link):
                update[name] = self._bake(value, owner, _wanted(part, name))
            elif isinstance(value, tuple | BaseModel):
                update[name] = self.rebuild(value, owner)
        return part.model_copy(update=update)

    def _bake(self, link: Link, owner: str, wanted: type) -> Track[Any]:
        """The track of a link's values at every frame of the space."""
        source = self._source(link, owner)
        self._samples += (self._frames + 1) * (link.smooth_frames + 1)
        if self._samples > _MOST_SAMPLES:
            raise InvalidComposition(
                f"{owner} links to layer {link.layer} smoothed over {link.smooth_frames} frames; "
                f"the links of a scene of {self._frames} frames take more than {_MOST_SAMPLES} "
                "values then: lower smooth_frames, or use keyframes"
            )
        values = [
            _shaped(self._sample(source, link, frame), link, owner, wanted)
            for frame in range(self._frames + 1)
        ]
        kind: Any = tuple[float, float] if wanted is tuple else wanted
        keys = [
            Keyframe[kind](frame=frame, value=value, easing="linear")
            for frame, value in enumerate(values)
            if frame in (0, self._frames)
            or value != values[frame - 1]
            or value != values[frame + 1]
        ]
        return Track[kind](keys=tuple(keys))

    def _source(self, link: Link, owner: str) -> Any:  # noqa: ANN401  (a value of any kind)
        target = self._layers.get(link.layer)
        if target is None:
            raise InvalidComposition(
                f"{owner} links to the layer {link.layer!r}, which its scene does not have"
            )
        step = (link.layer, link.property)
        if step in self._open:
            way = " → ".join(f"{layer}.{name}" for layer, name in (*self._open, step))
            raise InvalidComposition(f"{owner} links to itself ({way})")
        holder: Any = target if link.property in ("opacity", "tint") else target.transform
        value = getattr(holder, link.property, None)
        if value is None:
            raise InvalidComposition(
                f"{owner} links to {link.property} of layer {link.layer}, which has none"
            )
        if isinstance(value, Link):
            if step not in self._baked:
                self._open.append(step)
                baked = self._bake(value, f"layer {link.layer}", _kind_of(link.property))
                self._open.pop()
                self._baked[step] = baked
            return self._baked[step]
        return value

    def _sample(self, source: Any, link: Link, frame: float) -> Any:  # noqa: ANN401
        moment = frame - link.lag_frames
        if link.property == "tint":
            return colour_at(source, moment)
        times = [moment - back for back in range(link.smooth_frames + 1)]
        if link.property in _PAIRS:
            pairs = [point_at(source, time) for time in times]
            x, y = (sum(part) / len(times) for part in zip(*pairs, strict=True))
            x, y = (link.factor * part + link.offset for part in (x, y))
            return {"x": x, "y": y}.get(link.part or "", (x, y))
        mean = sum(number_at(source, time) for time in times) / len(times)
        return link.factor * mean + link.offset


def _shaped(value: Any, link: Link, owner: str, wanted: type) -> Any:  # noqa: ANN401
    if isinstance(value, wanted):
        return value
    raise InvalidComposition(
        f"{owner} links to {link.property} of layer {link.layer}, which is "
        f"{_NAMES[type(value)]}; {_NAMES[wanted]} is needed there"
    )


def _kind_of(name: str) -> type:
    if name in _PAIRS:
        return tuple
    return str if name == "tint" else float


def _wanted(part: BaseModel, name: str) -> type:
    """What kind of value a field takes: a number, a pair or a colour."""
    written = str(type(part).model_fields[name].annotation)
    if "Tuple[float, float]" in written or "tuple[float, float]" in written:
        return tuple
    return float if "float" in written else str


def _has_link(part: object) -> bool:
    if isinstance(part, Link):
        return True
    if isinstance(part, tuple):
        return any(_has_link(item) for item in part)
    if isinstance(part, BaseModel) and not isinstance(part, Track | Keyframe):
        return any(_has_link(getattr(part, name)) for name in type(part).model_fields)
    return False
