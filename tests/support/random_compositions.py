"""Random compositions of everything that the schema allows, made from the schema itself.

A new kind of layer, effect, geometry or value is drawn from as soon as it is in the models. What a
model's own validators refuse is left out.
"""

import types
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen, MultipleOf
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
    Ground,
    Keyframe,
    Layer,
    Scene,
    Track,
    Transition,
)

FRAMES = 12
_WIDTH, _HEIGHT = 160, 90
_DEEPEST = 3
_FAMILIES = ("inter", "fraunces", "geist-mono", "noto-sans-arabic")
_PATHS = ("M0 0 L40 0 L20 30 Z", "M0 0 C10 40 30 -20 50 10", "M5 5 h20 v20 h-20 z M9 9 h9 v9 z", "M0 0")
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
    "asset": st.just("photo"),
    "component": st.sampled_from(("badge", "outer")),
    "parent": st.one_of(st.none(), st.none(), _NAMES),
    "layer": _NAMES,
    "start": st.integers(-4, 8),
    "end": st.integers(1, FRAMES),
    "frame": st.integers(-5, 20),
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
    kinds = st.sampled_from(GROUND_KINDS).filter(lambda kind: kind != "blurred_media")
    return Scene(
        id=name,
        name="random",
        start=start,
        end=end,
        ground=draw(models(Ground)).model_copy(update={"kind": draw(kinds), "asset": None})
        if "asset" in Ground.model_fields
        else draw(models(Ground)).model_copy(update={"kind": draw(kinds)}),
        layers=_layers(draw, 4),
        camera=draw(st.one_of(st.just(Camera()), models(Camera))),
        finish=draw(models(Finish)),
    )


def _layers(draw: st.DrawFn, most: int) -> tuple[Layer, ...]:
    """Layers with the ids a, b, c…, so that parents and links may find them."""
    made = draw(st.lists(values(Layer), max_size=most))
    named = []
    for index, layer in enumerate(made):
        update: dict[str, object] = {"id": "abcdefgh"[index]}
        if layer.end <= layer.start:
            update["end"] = layer.start + FRAMES
        named.append(_unique_inside(layer.model_copy(update=update), f"{index}"))
    return tuple(named)


def _unique_inside(layer: Layer, path: str) -> Layer:
    """The layer with other ids, and times that can be, for all in it."""
    update: dict[str, object] = {}
    for name in type(layer).model_fields:
        held = getattr(layer, name)
        if name == "matte" and held is not None:
            update[name] = held.model_copy(update={"layers": _renamed(held.layers, f"{path}m")})
        elif isinstance(held, tuple) and held and hasattr(held[0], "transform"):
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

    @st.composite
    def build(draw: st.DrawFn) -> BaseModel:
        given = {}
        for name, info in model.model_fields.items():
            if not info.is_required() and draw(st.integers(0, 2)):
                continue
            given[name] = draw(_field(model, name, info, depth))
        try:
            return model(**given)
        except ValidationError:
            # A rule between fields: what is required alone usually keeps it.
            bare = {
                name: given.get(name, draw(_field(model, name, info, depth)))
                for name, info in model.model_fields.items()
                if info.is_required()
            }
            return model(**bare)

    def refuses(_: object) -> bool:
        return True

    return _valid(build()).filter(refuses)


def _valid(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    @st.composite
    def attempt(draw: st.DrawFn) -> Any:  # noqa: ANN401
        from hypothesis import reject  # noqa: PLC0415

        try:
            return draw(strategy)
        except ValidationError:
            reject()

    return attempt()


def values(annotation: Any, depth: int = 0) -> st.SearchStrategy[Any]:  # noqa: ANN401
    """Values of an annotation."""
    return _values(annotation, (), "", depth)


def _field(
    model: type[BaseModel], name: str, info: FieldInfo, depth: int
) -> st.SearchStrategy[Any]:
    if name in _NAMED and not (name in ("start", "end") and _is_number_field(info)):
        return _NAMED[name]
    if issubclass(model, Track) and name == "keys":
        return _keys(model, depth)
    return _values(info.annotation, tuple(info.metadata), name, depth)


def _is_number_field(info: FieldInfo) -> bool:
    """Trims and gradients have a start and an end that are no frames."""
    return info.annotation is not int


def _keys(track: type[BaseModel], depth: int) -> st.SearchStrategy[Any]:
    args = track.__pydantic_generic_metadata__["args"]
    keyframe: Any = Keyframe[args[0]] if args else Keyframe[float]
    return st.lists(
        models(keyframe, depth + 1), min_size=1, max_size=3, unique_by=lambda key: key.frame
    ).map(lambda keys: tuple(sorted(keys, key=lambda key: key.frame)))


def _values(  # noqa: C901, PLR0911, PLR0912  (one branch for each form of type)
    annotation: Any,  # noqa: ANN401
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
            patterns += [
                getattr(part, "pattern", None) for part in getattr(item, "metadata", ())
            ]
        found = next((pattern for pattern in patterns if pattern), None)
        return st.from_regex(found, fullmatch=True) if found else _WORDS
    if isinstance(annotation, TypeVar):
        return _NUMBERS
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return st.deferred(lambda: models(annotation, depth + 1))
    raise NotImplementedError(f"no values for {annotation!r} of {name}")


def _choice(
    args: tuple[Any, ...], metadata: tuple[Any, ...], name: str, depth: int
) -> st.SearchStrategy[Any]:
    plain = [arg for arg in args if not _is_deep(arg)]
    if depth >= _DEEPEST and plain:
        args = tuple(plain)
    options = [_values(arg, metadata, name, depth) for arg in args]
    return st.one_of(*options)


def _is_deep(annotation: Any) -> bool:  # noqa: ANN401
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _number(kind: type, metadata: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    rules = [part for item in metadata for part in (item, *getattr(item, "metadata", ()))]
    low = max((float(str(getattr(r, "ge", getattr(r, "gt", 0)))) for r in rules if isinstance(r, Ge | Gt)), default=None)
    high = min((float(str(getattr(r, "le", getattr(r, "lt", 0)))) for r in rules if isinstance(r, Le | Lt)), default=None)
    step = next((int(r.multiple_of) for r in rules if isinstance(r, MultipleOf)), 1)
    if kind is int:
        first = 0 if low is None else int(low)
        last = first + 40 if high is None else min(int(high), first + 2000)
        return st.integers(first, last).map(lambda value: value // step * step)
    open_low = any(isinstance(r, Gt) for r in rules)
    if low is None and high is None:
        return _NUMBERS
    first = -200.0 if low is None else low
    last = max(first + 200.0, 200.0) if high is None else high
    return st.floats(first, last, exclude_min=open_low, exclude_max=any(isinstance(r, Lt) for r in rules))
