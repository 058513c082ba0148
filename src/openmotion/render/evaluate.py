"""What stands where at a frame: scenes, layers, matrices and opacities; nothing is drawn."""

from dataclasses import dataclass, replace

from openmotion.expand import expand_composition
from openmotion.model import (
    Blur,
    Camera,
    Composition,
    Effect,
    GroupLayer,
    Layer,
    Scene,
    Transition,
    clock_frame,
    number_at,
)
from openmotion.model.ground import drift_time
from openmotion.render.matrix import (
    Matrix,
    camera_matrix,
    identity,
    mean_scale,
    rests,
    transform_matrix,
)

UNSEEN = 0.001  # an opacity that does not show on 8-bit pixels
_NEAREST_PX = 1.0  # of a plane from the eye
_LARGEST_DEFOCUS_PX = 200.0
_IDENTITY = identity()
_IDENTITY.setflags(write=False)


@dataclass(frozen=True, slots=True)
class LayerState:
    """A layer at a frame.

    Attributes:
        layer: the document part.
        frame: on the layer's own clock (its scene's, or that of a group around it); whole,
            unless a clock or a shutter gives moments between frames.
        parent: (3, 3) float64, the parent's space to frame pixels.
        matrix: (3, 3) float64, the layer's own space to frame pixels.
        opacity: its own, times those of groups above that are not drawn as one picture.
        visible: whether its frames hold this one and its opacity shows.
        layers: of a group, in painting order.
        matte: the layers that cut it.
        defocus_px: blur sigma by its distance from the camera's sharp plane, frame pixels.
    """

    layer: Layer
    frame: float
    parent: Matrix
    matrix: Matrix
    opacity: float
    visible: bool
    layers: tuple["LayerState", ...] = ()
    matte: tuple["LayerState", ...] = ()
    defocus_px: float = 0.0

    @property
    def effects(self) -> tuple[Effect, ...]:
        """The layer's own effects, and the blur of what is out of focus."""
        if self.defocus_px <= 0:
            return self.layer.effects
        size = mean_scale(self.matrix) or 1.0
        return (*self.layer.effects, Blur(sigma_px=self.defocus_px / size))


@dataclass(frozen=True, slots=True)
class SceneState:
    """A scene at a frame.

    Attributes:
        scene: the document part.
        frame: frames from the start of the scene.
        seconds: at which its ground is painted.
        fade: black over everything, 0..1.
        layers: in painting order.
    """

    scene: Scene
    frame: float
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

    frame: float
    scenes: tuple[SceneState, ...]
    transition: Transition | None
    progress: float
    overlay: tuple[LayerState, ...]


def evaluate(composition: Composition, frame: float) -> FrameState:
    """What stands where at a frame of a composition (fractions allowed); pure.

    Raises:
        InvalidComposition: a component, link or parent leads nowhere.
        IndexError: the composition has no such frame.
    """
    composition = expand_composition(composition)
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


def evaluate_scene(composition: Composition, scene: Scene, frame: float) -> SceneState:
    """What stands where at a frame of an expanded scene, counted from its start."""
    views: dict[tuple[float, float], Matrix] = {}
    states = []
    for layer in scene.layers:
        z = plane_of(layer, frame)
        view = views.get((layer.depth, z))
        if view is None:
            view = _view(scene.camera, frame, layer.depth, z)
            views[layer.depth, z] = view
        state = evaluate_layer(layer, frame, view)
        defocus = _defocus_px(scene.camera, frame, layer.depth, z)
        states.append(replace(state, defocus_px=defocus) if defocus > 0 else state)
    return SceneState(
        scene=scene,
        frame=frame,
        seconds=drift_time(scene.ground, composition.rate.seconds(frame)),
        fade=number_at(scene.finish.fade, frame),
        layers=tuple(states),
    )


def evaluate_layer(
    layer: Layer, frame: float, parent: Matrix, inherited: float = 1.0
) -> LayerState:
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
        inner = frame if layer.clock is None else clock_frame(layer.clock, frame)
        layers = tuple(evaluate_layer(child, inner, matrix, passed) for child in layer.layers)
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
        or bool(group.masks)
        or group.matte is not None
        or group.blend != "normal"
    )


def plane_of(layer: Layer, frame: float) -> float:
    """How far behind the scene's plane a layer of the scene stands, pixels."""
    z, around = 0.0, layer.transform
    while True:
        z += number_at(around.z, frame)
        if around.within is None:
            return z
        around = around.within


def _defocus_px(camera: Camera, frame: float, depth: float, z: float) -> float:
    """The blur of a plane; in proportion to the difference of the planes' apparent sizes."""
    aperture = number_at(camera.aperture_px, frame)
    if aperture <= 0 or depth == 0:
        return 0.0
    eye = camera.distance_px
    sharp = max(eye + number_at(camera.focus_z, frame), _NEAREST_PX)
    away = max(eye + z, _NEAREST_PX)
    return min(_LARGEST_DEFOCUS_PX, 2 * aperture * abs(1 - sharp / away))


def _view(camera: Camera, frame: float, depth: float, z: float) -> Matrix:
    matrix = camera_matrix(camera, frame, depth, z)
    return _IDENTITY if matrix is None else matrix
