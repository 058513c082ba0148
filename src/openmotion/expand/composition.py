"""A composition as it is drawn: primitives only, every value known by itself."""

from collections import OrderedDict

from openmotion.errors import InvalidComposition
from openmotion.expand.components import expand_component
from openmotion.expand.context import Context
from openmotion.expand.crossings import cross_scenes
from openmotion.expand.kinds import EXPANDERS
from openmotion.expand.links import resolve_links, resolve_part
from openmotion.expand.loop import close_loop
from openmotion.expand.parents import resolve_parents
from openmotion.model import ComponentLayer, Composition, GroupLayer, Layer, Matte, Scene
from openmotion.model.limits import MOST_WORKED_OUT_FRAMES, check_limits

_KEPT = 8
_expanded: OrderedDict[int, tuple[Composition, Composition]] = OrderedDict()


def expand_composition(composition: Composition) -> Composition:
    """The composition with compound layers, components, links and parents worked out.

    Pure; one that needs no expanding is returned as it is, and so is one that was expanded. The
    last few are remembered.

    Raises:
        InvalidComposition: something is larger than can be drawn in time, or a component, link or
            parent leads nowhere or back to itself.
    """
    key = id(composition)
    found = _expanded.get(key)
    if found is None:
        check_limits(composition)
        whole = cross_scenes(close_loop(_expand(composition)))
        # Both are kept alive, so that their identities stay theirs.
        _expanded[key] = (composition, whole)
        _expanded[id(whole)] = (whole, whole)
        while len(_expanded) > _KEPT:
            _expanded.popitem(last=False)
        return whole
    return found[1]


def _expand(composition: Composition) -> Composition:
    context = Context(
        width=composition.width,
        height=composition.height,
        rate=composition.rate,
        seed=composition.seed,
        components={component.id: component for component in composition.components},
    )
    scenes = tuple(_expand_scene(scene, context) for scene in composition.scenes)
    overlay = expand_space(composition.overlay, context, composition.duration_frames)
    same = overlay is composition.overlay and all(
        new is old for new, old in zip(scenes, composition.scenes, strict=True)
    )
    if same:
        return composition
    return composition.model_copy(update={"scenes": scenes, "overlay": overlay})


def _expand_scene(scene: Scene, context: Context) -> Scene:
    frames = scene.end - scene.start
    layers = expand_space(scene.layers, context, frames)
    camera = resolve_part(scene.camera, f"the camera of {scene.id}", layers, frames)
    finish = resolve_part(scene.finish, f"the finish of {scene.id}", layers, frames)
    if layers is scene.layers and camera is scene.camera and finish is scene.finish:
        return scene
    return scene.model_copy(update={"layers": layers, "camera": camera, "finish": finish})


def expand_space(layers: tuple[Layer, ...], context: Context, frames: int) -> tuple[Layer, ...]:
    """The layers of a scene, overlay or component, expanded; the same tuple if nothing changes.

    Args:
        layers: of the space.
        context: of the film.
        frames: length of the space's own time.
    """
    return resolve_parents(resolve_links(_expand_layers(layers, context), frames))


def _expand_layers(layers: tuple[Layer, ...], context: Context) -> tuple[Layer, ...]:
    expanded = tuple(_expand_layer(layer, context) for layer in layers)
    if all(new is old for new, old in zip(expanded, layers, strict=True)):
        return layers
    return expanded


def _expand_layer(layer: Layer, context: Context) -> Layer:
    context.tally.add(1, layer)
    if isinstance(layer, ComponentLayer):
        return _with_matte(expand_component(layer, context, expand_space), context)
    expander = EXPANDERS.get(layer.kind)
    if expander is not None:
        _check_length(layer)
        layer = expander(layer, context)
    if isinstance(layer, GroupLayer):
        inner = _expand_layers(layer.layers, context)
        if inner is not layer.layers:
            layer = layer.model_copy(update={"layers": inner})
    return _with_matte(layer, context)


def _check_length(layer: Layer) -> None:
    """Refuse a layer too long to be worked out frame by frame, as some kinds are."""
    frames = layer.end - layer.start
    if frames > MOST_WORKED_OUT_FRAMES:
        raise InvalidComposition(
            f"layer {layer.id} lasts {frames} frames; {MOST_WORKED_OUT_FRAMES} is the most of kind "
            f"{layer.kind}; end it with its scene"
        )


def _with_matte(layer: Layer, context: Context) -> Layer:
    if layer.matte is None:
        return layer
    inner = _expand_layers(layer.matte.layers, context)
    if inner is layer.matte.layers:
        return layer
    return layer.model_copy(update={"matte": Matte(mode=layer.matte.mode, layers=inner)})
