"""Random compositions of everything that the schema allows, made from the schema itself.

A new kind of layer, effect, geometry or value is drawn from as soon as it is in the models. What a
model's own validators refuse is left out.
"""

import types
from functools import cache
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen, MultipleOf
from hypothesis import reject
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from openmotion.model import (
    GROUND_KINDS,
    Camera,
    Component,
    Composition,
    Finish,
    FrameRate,
    GlobeLayer,
    Ground,
    IconLayer,
    ImageLayer,
    Keyframe,
    Layer,
    LayerBase,
    MapLayer,
    Scene,
    Track,
    Transition,
    VideoLayer,
)

FRAMES = 12
_WIDTH, _HEIGHT = 160, 90
_DEEPEST = 3
_FAMILIES = ("inter", "fraunces", "geist-mono", "noto-sans-arabic")
_PATHS = (
    "M0 0 L40 0 L20 30 Z",
    "M0 0 C10 40 30 -20 50 10",
    "M5 5 h20 v20 h-20 z M9 9 h9 v9 z",
    "M0 0",
    "M3 3 L3 3 L3 3 Z",
    "M0 0 A30 10 40 1 0 60 5 L-900000 900000",
)
_DRAWINGS = (
    '<svg viewBox="0 0 40 30"><rect id="a" width="20" height="9" fill="#f00"/></svg>',
    '<svg viewBox="0 0 9 9"><g id="a" stroke="#00f"><path id="b" d="M0 0 C9 9 9 1 4 3"/></g></svg>',
)
_WORDS = st.text(alphabet="abc XYZ 019 .,-é漢字اب🙂\u200d\u0301\n\t", min_size=1, max_size=24)
_NAMES = st.sampled_from(("a", "b", "c", "d", "e", "f", "g", "h"))
_NUMBERS = st.one_of(
    st.floats(-200, 200, width=32),
    st.floats(0, 1, width=32),
    st.sampled_from((0.0, 1.0, -1.0, 1e-7, 0.5, 3.0, 999_999.0, -999_999.0)),
)
# Fields whose values must name something, or whose text follows a rule of its own.
_NAMED: dict[str, st.SearchStrategy[Any]] = {
    "family": st.sampled_from(_FAMILIES),
    "data": st.sampled_from(_PATHS),
    "path": st.one_of(st.none(), st.sampled_from(_PATHS)),
    "outline": st.one_of(st.none(), st.sampled_from(_PATHS)),
    "svg": st.sampled_from(_DRAWINGS),
    "icon": st.sampled_from(("dot", "person", "bell", "star")),
    "country": st.sampled_from(("DE", "FRA", "Japan", "CL")),
    "countries": st.sampled_from(((), ("DE", "FR"), ("US",))),
    "image": st.sampled_from((None, "photo")),
    "seed": st.one_of(st.integers(0, 99), st.sampled_from((-1, 2**31, 2**63, -(2**70)))),
    "component": st.sampled_from(("badge", "outer")),
    "parent": st.one_of(st.none(), st.none(), _NAMES),
    "layer": st.just("a"),
    "start": st.sampled_from((*range(-4, 9), *range(-4, 9), -100_000, -9_999_999)),
    "end": st.sampled_from((*range(1, FRAMES), *range(1, FRAMES), 100_000, 9_999_999)),
    "frame": st.sampled_from((*range(-5, 20), -9_999_999, 9_999_999)),
}
_NAMED_OF: dict[tuple[type[BaseModel], str], st.SearchStrategy[Any]] = {
    (ImageLayer, "asset"): st.just("photo"),
    (VideoLayer, "asset"): st.just("clip"),
    (IconLayer, "name"): st.sampled_from(("bell", "star", "heart", "check")),
    (MapLayer, "highlight"): st.sampled_from(((), ("DE", "BR"))),
    (GlobeLayer, "highlight"): st.sampled_from(((), ("DE", "BR"))),
}


def compositions() -> st.SearchStrategy[Composition]:
    """One or two scenes with any layers in them; ids, times and joins are right."""
    return _compositions()


@st.composite
def _compositions(draw: st.DrawFn) -> Composition:
    joined = draw(st.booleans())
    scenes = [_scene(draw, "s0", 0, FRAMES)]
    transitions: tuple[Transition, ...] = ()
    if joined:
        scenes.append(_scene(draw, "s1", FRAMES - 6, 2 * FRAMES - 6))
        made = draw(models(Transition))
        transitions = (
            made.model_copy(
                update={"outgoing": "s0", "incoming": "s1", "start": FRAMES - 6, "end": FRAMES}
            ),
        )
    return Composition(
        width=_WIDTH,
        height=_HEIGHT,
        rate=FrameRate(num=draw(st.sampled_from((24, 30, 60)))),
        duration_frames=scenes[-1].end,
        seed=draw(st.integers(0, 99)),
        scenes=tuple(scenes),
        transitions=transitions,
        overlay=_layers(draw, 1),
        components=(
            Component(id="badge", width=60, height=30, duration_frames=5, layers=_layers(draw, 2)),
            Component(id="outer", width=90, height=90, duration_frames=9, layers=_layers(draw, 1)),
        ),
    )


def _scene(draw: st.DrawFn, name: str, start: int, end: int) -> Scene:
    ground = draw(models(Ground)).model_copy(
        update={"kind": draw(st.sampled_from(GROUND_KINDS)), "asset": "photo", "family": "inter"}
    )
    return Scene(
        id=name,
        name="random",
        start=start,
        end=end,
        ground=ground,
        layers=_layers(draw, 4),
        camera=draw(st.one_of(st.just(Camera()), models(Camera))),
        finish=draw(models(Finish)),
    )


def _layers(draw: st.DrawFn, most: int) -> tuple[Layer, ...]:
    """Layers with the ids a, b, c…, so that parents and links may find them."""
    made = draw(_spaces(most))
    named = []
    for index, layer in enumerate(made):
        update: dict[str, object] = {"id": "abcdefgh"[index]}
        if layer.parent is not None and layer.parent >= "abcdefgh"[index]:
            update["parent"] = None  # the layers before it are there, and stand on none behind them
        named.append(_unique_inside(layer.model_copy(update=update | _lasting(layer)), f"{index}"))
    return tuple(named)


@cache
def _spaces(most: int) -> st.SearchStrategy[list[Layer]]:
    return st.lists(values(Layer), max_size=most)


def _lasting(layer: Layer) -> dict[str, object]:
    """A later end for a layer that would end before it starts."""
    return {} if layer.end > layer.start else {"end": layer.start + FRAMES}


def _unique_inside(layer: Layer, path: str) -> Layer:
    """The layer with other ids, and times that can be, for all in it."""
    update: dict[str, object] = {}
    for name in type(layer).model_fields:
        held = getattr(layer, name)
        if name == "matte" and held is not None:
            update[name] = held.model_copy(update={"layers": _renamed(held.layers, f"{path}m")})
        elif isinstance(held, tuple) and held and isinstance(held[0], LayerBase):
            update[name] = _renamed(held, path)
    return layer.model_copy(update=update)


def _renamed(layers: tuple[Layer, ...], path: str) -> tuple[Layer, ...]:
    return tuple(
        _unique_inside(
            layer.model_copy(
                update={
                    "id": f"{path}.{index}",
                    "end": max(layer.end, layer.start + 1),
                    "parent": None,
                }
            ),
            f"{path}.{index}",
        )
        for index, layer in enumerate(layers)
    )


def models(model: type[BaseModel], depth: int = 0) -> st.SearchStrategy[Any]:
    """Valid instances of a model; each optional field is given or left out."""
    return _models(model, min(depth, _DEEPEST))


@cache  # making strategies takes longer than drawing from them
def _models(model: type[BaseModel], depth: int) -> st.SearchStrategy[Any]:
    model.model_rebuild()  # until then a field may know only the name of its type
    left_out = st.sampled_from((True, True, False))
    fields: dict[str, st.SearchStrategy[Any]] = {}

    def field_of(name: str) -> st.SearchStrategy[Any]:
        if name not in fields:
            fields[name] = _field(model, name, model.model_fields[name], depth)
        return fields[name]

    @st.composite
    def build(draw: st.DrawFn) -> BaseModel:
        given = {}
        for name, info in model.model_fields.items():
            if not info.is_required() and draw(left_out):
                continue
            given[name] = draw(field_of(name))
        try:
            return model(**given)
        except ValidationError:
            # A rule between fields: what is required alone usually keeps it.
            bare = {
                name: given[name] if name in given else draw(field_of(name))
                for name, info in model.model_fields.items()
                if info.is_required()
            }
            try:
                return model(**bare)
            except ValidationError:
                reject()

    return build()


def values(annotation: Any, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values of an annotation."""
    return _values(annotation, (), "", depth)


def _field(
    model: type[BaseModel], name: str, info: FieldInfo, depth: int
) -> st.SearchStrategy[Any]:
    if (model, name) in _NAMED_OF:
        return _NAMED_OF[model, name]
    if name in _NAMED and not _is_of_another_kind(name, info):
        return _NAMED[name]
    if issubclass(model, Track) and name == "keys":
        return _keys(model, depth)
    return _values(info.annotation, tuple(info.metadata), name, depth)


def _is_of_another_kind(name: str, info: FieldInfo) -> bool:
    """Trims and gradients have a start and an end that are no frames; text has paths of its own."""
    if name in ("start", "end"):
        return info.annotation not in (int, int | None)
    return name == "path" and info.annotation not in (str, str | None)


@cache
def _deferred(model: type[BaseModel], depth: int) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: _models(model, depth))


def _keys(track: type[BaseModel], depth: int) -> st.SearchStrategy[Any]:
    args = track.__pydantic_generic_metadata__["args"]
    generic: Any = Keyframe
    keyframe = generic[args[0] if args else float]
    return st.lists(
        models(keyframe, depth + 1), min_size=1, max_size=3, unique_by=lambda key: key.frame
    ).map(lambda keys: tuple(sorted(keys, key=lambda key: key.frame)))


def _values(
    annotation: Any,
    metadata: tuple[Any, ...],
    name: str,
    depth: int,
) -> st.SearchStrategy[Any]:
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _values(args[0], (*metadata, *args[1:]), name, depth)
    if origin is Literal:
        return st.sampled_from(args)
    if origin in (Union, types.UnionType):
        return _choice(args, metadata, name, depth)
    if origin is tuple:
        if args[1:] != (...,):
            return st.tuples(*(_values(arg, (), name, depth + 1) for arg in args))
        low = next((item.min_length for item in metadata if isinstance(item, MinLen)), 0)
        high = next((item.max_length for item in metadata if isinstance(item, MaxLen)), None)
        most = min(high if high is not None else 99, max(low, 3 if depth < 2 else 1))
        if depth >= _DEEPEST and low == 0:
            return st.just(())
        inner = _values(args[0], (), name, depth + 1)
        return st.lists(inner, min_size=low, max_size=most).map(tuple)
    if origin is dict:
        return st.dictionaries(_WORDS, _values(args[1], (), name, depth + 1), max_size=3)
    if annotation is type(None):
        return st.none()
    if annotation is bool:
        return st.booleans()
    if annotation in (int, float):
        return _number(annotation, metadata)
    if annotation is str:
        patterns = [getattr(item, "pattern", None) for item in metadata]
        for item in metadata:
            patterns += [getattr(part, "pattern", None) for part in getattr(item, "metadata", ())]
        found = next((pattern for pattern in patterns if pattern), None)
        return st.from_regex(found, fullmatch=True) if found else _WORDS
    if isinstance(annotation, TypeVar):
        return _NUMBERS
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _deferred(annotation, min(depth + 1, _DEEPEST))
    raise NotImplementedError(f"no values for {annotation!r} of {name}")


def _choice(
    args: tuple[Any, ...], metadata: tuple[Any, ...], name: str, depth: int
) -> st.SearchStrategy[Any]:
    plain = [arg for arg in args if not _is_deep(arg)]
    if depth >= _DEEPEST and plain:
        args = tuple(plain)
    options = [_values(arg, metadata, name, depth) for arg in args]
    return st.one_of(*options)


def _is_deep(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _number(kind: type, metadata: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    rules = [part for item in metadata for part in (item, *getattr(item, "metadata", ()))]
    lows = [
        float(str(rule.ge if isinstance(rule, Ge) else rule.gt))
        for rule in rules
        if isinstance(rule, Ge | Gt)
    ]
    highs = [
        float(str(rule.le if isinstance(rule, Le) else rule.lt))
        for rule in rules
        if isinstance(rule, Le | Lt)
    ]
    low, high = max(lows, default=None), min(highs, default=None)
    step = next((int(str(rule.multiple_of)) for rule in rules if isinstance(rule, MultipleOf)), 1)
    if kind is int:
        return _whole(low, high).map(lambda value: value // step * step)
    if low is None and high is None:
        return _NUMBERS
    open_low = any(isinstance(rule, Gt) for rule in rules)
    open_high = any(isinstance(rule, Lt) for rule in rules)
    first = -999_999.0 if low is None else low
    last = 999_999.0 if high is None else high
    near = st.floats(
        first, min(last, max(first + 200.0, 200.0)), exclude_min=open_low, exclude_max=open_high
    )
    ends = [
        first + 1e-9 * max(1.0, abs(first)) if open_low else first,
        last - 1e-6 * max(1.0, abs(last)) if open_high else last,
    ]
    return st.one_of(near, near, near, st.sampled_from(ends))


def _whole(low: float | None, high: float | None) -> st.SearchStrategy[int]:
    """Whole numbers, mostly near the lower end, sometimes at an end."""
    first = 0 if low is None else int(low)
    last = first + 40 if high is None else int(high)
    near = st.integers(first, min(last, first + 40))
    return st.one_of(near, near, near, st.sampled_from((first, last)))
