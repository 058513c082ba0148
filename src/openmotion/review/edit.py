"""A composition with some of its layers changed; everything else stays the same object."""

from collections.abc import Callable, Mapping

from openmotion.model import (
    Colour,
    Composition,
    GroupLayer,
    Layer,
    Link,
    Loop,
    Pair,
    Point,
    TextLayer,
    TextRun,
    Track,
    Transform,
    Wiggle,
    walk,
)

Change = Callable[[TextLayer], TextLayer]


def each_text(composition: Composition, change: Change) -> Composition:
    """The composition with every text layer changed."""

    def replace(layer: Layer) -> tuple[Layer, ...]:
        return (change(layer) if isinstance(layer, TextLayer) else layer,)

    scenes = tuple(
        scene.model_copy(update={"layers": _layers(scene.layers, replace)})
        for scene in composition.scenes
    )
    overlay = _layers(composition.overlay, replace)
    return composition.model_copy(update={"scenes": scenes, "overlay": overlay})


def change_text(
    composition: Composition, scene: str | None, layer: str, change: Change
) -> Composition:
    """The composition with one text layer changed; scene None is the overlay."""
    return replace_text(composition, scene, layer, lambda text: (change(text),))


def replace_text(
    composition: Composition,
    scene: str | None,
    layer: str,
    replace: Callable[[TextLayer], tuple[Layer, ...]],
) -> Composition:
    """The composition with one text layer replaced by others, in its place in the order."""
    return _replace_one(
        composition,
        scene,
        layer,
        lambda found: replace(found) if isinstance(found, TextLayer) else (found,),
    )


def move_layer(
    composition: Composition, scene: str | None, layer: str, by: tuple[float, float]
) -> Composition:
    """The composition with one layer set so many pixels of its parent's space further."""
    return _replace_one(composition, scene, layer, lambda found: (moved(found, by),))


def carrier_of(layers: tuple[Layer, ...], text: str) -> str:
    """The outermost group that holds one text and nothing else to read; else the text itself.

    A button or a chip is such a group: moved without it, its words would leave it.
    """
    for layer in layers:
        if layer.id == text or not isinstance(layer, GroupLayer):
            continue
        held = [item for item in walk(layer.layers) if isinstance(item, TextLayer)]
        if any(item.id == text for item in held):
            alone = sum(not item.decor for item in held) == 1
            return layer.id if alone else carrier_of(layer.layers, text)
    return text


def only_scene(composition: Composition, scene: str | None) -> Composition:
    """The composition without all other scenes, to look at one cheaply; None keeps the overlay.

    Transitions stay, since texts are seen only until the middle of one.
    """
    return composition.model_copy(
        update={
            "scenes": tuple(item for item in composition.scenes if scene in {None, item.id}),
            "overlay": composition.overlay if scene is None else (),
        }
    )


def moved(layer: Layer, by: tuple[float, float]) -> Layer:
    """The layer set so many pixels of its parent's space further right and down."""
    place = layer.transform.position
    if isinstance(place, Wiggle | Loop | Link):
        # A rule is left as it is; the whole of it stands elsewhere.
        around = Transform(position=by, within=layer.transform.within)
        transform = layer.transform.model_copy(update={"within": around})
        return layer.model_copy(update={"transform": transform})
    if isinstance(place, Track):
        keys = tuple(key.model_copy(update={"value": _sum(key.value, by)}) for key in place.keys)
        position: Point = place.model_copy(update={"keys": keys})
    else:
        position = _sum(place, by)
    transform = layer.transform.model_copy(update={"position": position})
    return layer.model_copy(update={"transform": transform})


def resized(layer: TextLayer, factor: float) -> TextLayer:
    """The layer with letters and line distances grown or shrunk about its origin."""
    lines = tuple(
        line.model_copy(
            update={
                "y": line.y * factor,
                "runs": tuple(_resized(run, factor) for run in line.runs),
            }
        )
        for line in layer.lines
    )
    return layer.model_copy(update={"lines": lines})


def recoloured(layer: TextLayer, colours: Mapping[Colour, Colour]) -> TextLayer:
    """The layer with the colours of its letters exchanged; those not named stay."""
    lines = tuple(
        line.model_copy(update={"runs": tuple(_recoloured(run, colours) for run in line.runs)})
        for line in layer.lines
    )
    return layer.model_copy(update={"lines": lines})


def _resized(run: TextRun, factor: float) -> TextRun:
    style = run.style.model_copy(update={"size_px": run.style.size_px * factor})
    return run.model_copy(update={"style": style})


def _recoloured(run: TextRun, colours: Mapping[Colour, Colour]) -> TextRun:
    colour = colours.get(run.style.colour)
    if colour is None:
        return run
    return run.model_copy(update={"style": run.style.model_copy(update={"colour": colour})})


def _sum(place: Pair, by: Pair) -> Pair:
    return place[0] + by[0], place[1] + by[1]


def _replace_one(
    composition: Composition,
    scene: str | None,
    layer: str,
    replace: Callable[[Layer], tuple[Layer, ...]],
) -> Composition:
    def only(found: Layer) -> tuple[Layer, ...]:
        return replace(found) if found.id == layer else (found,)

    if scene is None:
        return composition.model_copy(update={"overlay": _layers(composition.overlay, only)})
    scenes = tuple(
        item.model_copy(update={"layers": _layers(item.layers, only)}) if item.id == scene else item
        for item in composition.scenes
    )
    return composition.model_copy(update={"scenes": scenes})


def _layers(
    layers: tuple[Layer, ...], replace: Callable[[Layer], tuple[Layer, ...]]
) -> tuple[Layer, ...]:
    rebuilt: list[Layer] = []
    for layer in layers:
        if isinstance(layer, GroupLayer):
            inner = _layers(layer.layers, replace)
            rebuilt += replace(layer.model_copy(update={"layers": inner}))
        else:
            rebuilt += replace(layer)
    return tuple(rebuilt)
