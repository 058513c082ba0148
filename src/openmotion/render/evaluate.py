"""What stands where at a frame: scenes, layers, matrices and opacities; nothing is drawn."""

from dataclasses import dataclass

from openmotion.model import (
    Camera,
    Composition,
    GroupLayer,
    ImageLayer,
    Layer,
    Scene,
    ShapeLayer,
    TextLayer,
    Transition,
    number_at,
)
from openmotion.render.matrix import Matrix, camera_matrix, identity, rests, transform_matrix

UNSEEN = 0.001  # an opacity that does not show on 8-bit pixels
_IDENTITY = identity()
_IDENTITY.setflags(write=False)


@dataclass(frozen=True, slots=True)
class LayerState:
    """A layer at a frame.

    Attributes:
        layer: the document part.
        frame: on the layer's own clock (its scene's).
        parent: (3, 3) float64, the parent's space to frame pixels.
        matrix: (3, 3) float64, the layer's own space to frame pixels.
        opacity: its own, times those of groups above that are not drawn as one picture.
        visible: whether its frames hold this one and its opacity shows.
        layers: of a group, in painting order.
        matte: the layers that cut it.
    """

    layer: TextLayer | ShapeLayer | ImageLayer | GroupLayer
    frame: int
    parent: Matrix
    matrix: Matrix
    opacity: float
    visible: bool
    layers: tuple["LayerState", ...] = ()
    matte: tuple["LayerState", ...] = ()


@dataclass(frozen=True, slots=True)
class SceneState:
    """A scene at a frame.

    Attributes:
        scene: the document part.
        frame: frames from the start of the scene.
        seconds: the same in seconds.
        fade: black over everything, 0..1.
        layers: in painting order.
    """

    scene: Scene
    frame: int
    seconds: float
    fade: float
    layers: tuple[LayerState, ...]


@dataclass(frozen=True, slots=True)
class FrameState:
    """A composition at a frame.

    Attributes:
        frame: frames from the start of the composition.
        scenes: one, or the outgoing and the incoming one.
        transition: how the first gives way to the second.
        progress: of the transition, 0..1; above 0 on its first frame and below 1 on its last.
        overlay: layers over all scenes.
    """

    frame: int
    scenes: tuple[SceneState, ...]
    transition: Transition | None
    progress: float
    overlay: tuple[LayerState, ...]


def evaluate(composition: Composition, frame: int) -> FrameState:
    """What stands where at a frame of a composition; pure.

    Raises:
        IndexError: the composition has no such frame.
    """
    if not 0 <= frame < composition.duration_frames:
        raise IndexError(
            f"frame {frame} is outside 0 to {composition.duration_frames - 1} of the composition"
        )
    scenes = tuple(scene for scene in composition.scenes if scene.start <= frame < scene.end)
    transition, progress = None, 0.0
    if len(scenes) > 1:
        scenes = scenes[:2]
        for item in composition.transitions:
            if (item.outgoing, item.incoming) == (scenes[0].id, scenes[1].id):
                transition = item
                progress = (frame - item.start + 0.5) / (item.end - item.start)
        if transition is None:
            scenes = scenes[1:]
    return FrameState(
        frame=frame,
        scenes=tuple(evaluate_scene(composition, scene, frame - scene.start) for scene in scenes),
        transition=transition,
        progress=progress,
        overlay=tuple(evaluate_layer(layer, frame, _IDENTITY) for layer in composition.overlay),
    )


def evaluate_scene(composition: Composition, scene: Scene, frame: int) -> SceneState:
    """What stands where at a frame of a scene, counted from its start."""
    views: dict[float, Matrix] = {}
    states = []
    for layer in scene.layers:
        view = views.get(layer.depth)
        if view is None:
            view = _view(scene.camera, frame, layer.depth)
            views[layer.depth] = view
        states.append(evaluate_layer(layer, frame, view))
    return SceneState(
        scene=scene,
        frame=frame,
        seconds=composition.rate.seconds(frame),
        fade=number_at(scene.finish.fade, frame),
        layers=tuple(states),
    )


def evaluate_layer(layer: Layer, frame: int, parent: Matrix, inherited: float = 1.0) -> LayerState:
    """A layer and everything in it at a frame.

    Args:
        layer: the document part.
        frame: on the layer's clock.
        parent: the parent's space to frame pixels.
        inherited: opacity of groups above that are not drawn as one picture.
    """
    opacity = number_at(layer.opacity, frame) * inherited
    if not layer.start <= frame < layer.end or opacity <= UNSEEN:
        return LayerState(layer, frame, parent, parent, opacity, visible=False)
    matrix = parent
    if not rests(layer.transform):
        matrix = parent @ transform_matrix(layer.transform, frame)
    layers: tuple[LayerState, ...] = ()
    if isinstance(layer, GroupLayer):
        passed = 1.0 if is_picture(layer) else opacity
        layers = tuple(evaluate_layer(child, frame, matrix, passed) for child in layer.layers)
    matte: tuple[LayerState, ...] = ()
    if layer.matte is not None:
        matte = tuple(evaluate_layer(child, frame, parent) for child in layer.matte.layers)
    return LayerState(
        layer, frame, parent, matrix, opacity, visible=True, layers=layers, matte=matte
    )


def is_picture(group: GroupLayer) -> bool:
    """Whether a group is drawn as one picture, so that its opacity holds for all of it."""
    return (
        group.box is not None
        or bool(group.effects)
        or group.matte is not None
        or group.blend != "normal"
    )


def _view(camera: Camera, frame: int, depth: float) -> Matrix:
    matrix = camera_matrix(camera, frame, depth)
    return _IDENTITY if matrix is None else matrix
