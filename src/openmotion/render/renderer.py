"""Frames of a composition as pixels."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import ParamSpec

import numpy as np
from numpy.typing import NDArray

from openmotion.expand import expand_composition
from openmotion.model import (
    Composition,
    Finish,
    FrameRate,
    ImageLayer,
    VideoLayer,
    derive_seed,
    walk,
)
from openmotion.render.aim import aimed
from openmotion.render.backdrop import soften_backdrops
from openmotion.render.clips import Clip
from openmotion.render.draw.image import picture_of
from openmotion.render.draw.layer import draw_layer
from openmotion.render.draw.run import draw_layers
from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.space import FRAME, LASTING_FRAMES, DrawLayer, Space, moving_space
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.video import clip_of
from openmotion.render.evaluate import (
    FrameState,
    LayerState,
    SceneState,
    evaluate,
    evaluate_scene,
    plane_of,
)
from openmotion.render.kept_ground import KeptGrounds
from openmotion.render.matrix import Matrix
from openmotion.render.pixels import apply_finish, draw_transition, to_planes
from openmotion.render.pixels.straight import to_deep_planes
from openmotion.render.pixels.transitions.clear import fade_clear
from openmotion.render.scaled import scale_frame, scale_scene
from openmotion.render.stillness import Timeline, camera_timeline

Arguments = ParamSpec("Arguments")
Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]


class Renderer:
    """Draws any frame of a composition, in any order.

    A frame is a pure function of the composition, the pictures and its number: what was drawn
    before only saves time. Nothing is read from disk but fonts.

    Args:
        composition: what is drawn.
        pictures: of its image layers and grounds, by asset id; (h, w, 4) uint8 premultiplied
            RGBA.
        clips: of its video layers, by asset id.
        size: width and height of the frames in pixels, in the composition's proportions; None is
            the composition's own.
        rate: frames a second of which the numbers count, so that a film can be drawn at another
            speed; frames between two of the composition's are drawn as such. None is its own.
        on_layer: is told the frame and the name of what is about to be drawn, so that one who
            watches from outside knows what a process died of.

    Raises:
        AssetUnavailable: a layer or a ground names a picture or clip that is not given.
    """

    def __init__(
        self,
        composition: Composition,
        pictures: Mapping[str, NDArray[np.uint8]] | None = None,
        *,
        clips: Mapping[str, Clip] | None = None,
        size: tuple[int, int] | None = None,
        rate: FrameRate | None = None,
        on_layer: Callable[[int, str], None] | None = None,
    ) -> None:
        composition = expand_composition(composition)
        self._on_layer = on_layer
        self._number = 0
        self._composition = composition
        width, height = size or (composition.width, composition.height)
        self._pace = 1 if rate is None else composition.rate.exact / rate.exact
        self._onto: Matrix | None = None
        if (width, height) != (composition.width, composition.height):
            scale = width / composition.width, height / composition.height, 1.0
            self._onto = np.diag(scale)
        self._stage = Stage(composition, dict(pictures or {}), dict(clips or {}))
        self._stage.frame_region = (0, 0, width, height)
        self._check_pictures()
        self._backdrops = soften_backdrops(composition, self._stage.pictures)
        self._cameras: dict[str, Timeline] = {}
        self._grounds = KeptGrounds()
        self._frame = Sheet(np.zeros((height, width), np.uint32))
        self._sides: tuple[Sheet, Sheet] | None = None

    def frame(self, number: int) -> NDArray[np.uint8]:
        """A frame as (h, w, 4) uint8 RGBA, opaque, without grain; valid until the next call.

        Raises:
            IndexError: the composition has no such frame.
        """
        self._draw(self._state(number))
        pixels = self._frame.pixels
        return pixels.view(np.uint8).reshape(*pixels.shape, 4)

    def draw(self, number: int, planes: Planes) -> None:
        """Draw a frame into the planes of a video frame, I420 in BT.709 limited range, with grain.

        Args:
            number: of the frame.
            planes: y (h, w), u and v (h / 2, w / 2) uint8.

        Raises:
            IndexError: the composition has no such frame.
        """
        state = self._state(number)
        self._draw(state)
        seed = derive_seed(self._composition.seed, "grain", number)
        self._step("planes", to_planes, self._frame.pixels, planes, _grain(state), seed)

    def draw_deep(self, number: int, planes: tuple[NDArray[np.uint16], ...]) -> NDArray[np.uint8]:
        """Draw a frame into 4:4:4 planes of ten bits, BT.709 in limited range, with grain.

        Args:
            number: of the frame.
            planes: y, u and v, all (h, w); a fourth takes alpha, and the colours are straight.

        Returns:
            The same frame as `frame` gives it.

        Raises:
            IndexError: the composition has no such frame.
        """
        state = self._state(number)
        self._draw(state)
        seed = derive_seed(self._composition.seed, "grain", number)
        pixels = self._frame.pixels
        self._step("planes", to_deep_planes, pixels, planes, _grain(state), seed)
        return pixels.view(np.uint8).reshape(*pixels.shape, 4)

    def _state(self, number: int) -> FrameState:
        moment = number * self._pace
        whole = moment.numerator // moment.denominator
        state = evaluate(self._composition, whole if whole == moment else float(moment))
        return state if self._onto is None else scale_frame(state, self._onto)

    def _draw(self, state: FrameState) -> None:
        self._number = int(state.frame)
        if len(state.scenes) == 1 or state.transition is None:
            self._draw_scene(self._frame, state.scenes[-1])
        else:
            before, after = self._both_sides()
            self._draw_scene(before, state.scenes[0])
            self._draw_scene(after, state.scenes[1])
            sides = before.pixels, after.pixels, self._frame.pixels
            if any(scene.scene.ground.kind == "none" for scene in state.scenes):
                self._step("transition", fade_clear, *sides, state.progress)
            else:
                self._step(
                    "transition",
                    draw_transition,
                    aimed(self._stage, state, state.transition),
                    *sides,
                    state.progress,
                    derive_seed(self._composition.seed, "transition", state.transition.start),
                )
        if state.overlay:
            overlay = [(layer, FRAME) for layer in state.overlay]
            draw = self._drawer("the overlay")
            self._step("overlay", draw_layers, self._stage, self._frame, overlay, draw)

    def _draw_scene(self, sheet: Sheet, state: SceneState) -> None:
        finish = state.scene.finish
        if finish.shutter_deg:
            self._draw_smeared(sheet, state, finish)
        else:
            self._draw_moment(sheet, state)

    def _draw_smeared(self, sheet: Sheet, state: SceneState, finish: Finish) -> None:
        """Draw the mean of a scene's moments while the shutter is open, the frame in the middle."""
        total = np.zeros((*sheet.pixels.shape, 4), np.uint16)
        for index in range(finish.shutter_samples):
            part = (index + 0.5) / finish.shutter_samples - 0.5
            moment = state.frame + part * finish.shutter_deg / 360
            there = evaluate_scene(self._composition, state.scene, moment)
            if self._onto is not None:
                there = scale_scene(there, self._onto)
            self._draw_moment(sheet, there)
            total += sheet.pixels.view(np.uint8).reshape(total.shape)
        half = finish.shutter_samples // 2
        mean = ((total + np.uint16(half)) // np.uint16(finish.shutter_samples)).astype(np.uint8)
        sheet.pixels[...] = mean.view(np.uint32)[..., 0]

    def _draw_moment(self, sheet: Sheet, state: SceneState) -> None:
        scene = state.scene
        if self._on_layer is not None:
            self._on_layer(self._number, f"the ground of {scene.id}")
        backdrop = self._backdrops.get(scene.id)
        paint = self._grounds.paint
        self._step("ground", paint, sheet.pixels, scene.ground, state.seconds, backdrop)
        spaces = self._spaces(state)
        layers = list(zip(state.layers, spaces, strict=True))
        draw = self._drawer(scene.id)
        self._step("layers", draw_layers, self._stage, sheet, layers, draw)
        if scene.finish.bloom or state.fade:
            bloom = scene.finish.bloom
            self._step("finish", apply_finish, sheet.pixels, bloom, state.fade)

    def _drawer(self, place: str) -> DrawLayer:
        """What draws the layers of a scene or of the overlay."""
        on_layer, number = self._on_layer, self._number
        if on_layer is None:
            return draw_layer

        def draw(stage: Stage, sheet: Sheet, state: LayerState, space: Space | None) -> None:
            on_layer(number, f"{state.layer.id} of {place}")
            draw_layer(stage, sheet, state, space)

        return draw

    def _step(
        self,
        name: str,
        do: Callable[Arguments, None],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> None:
        """Do one step of a frame; the profiler takes its time here."""
        del name
        do(*args, **kwargs)

    def _spaces(self, state: SceneState) -> list[Space | None]:
        """What each layer stands in: the frame, or what the camera moves."""
        scene = state.scene
        timeline = self._cameras.get(scene.id)
        if timeline is None:
            timeline = camera_timeline(scene.camera)
            self._cameras[scene.id] = timeline
        still = timeline.at(state.frame)
        if still is not None and still.length >= LASTING_FRAMES:
            return [
                replace(FRAME, still=still) if layer.layer.depth else FRAME
                for layer in state.layers
            ]
        moving: dict[tuple[float, float], Space] = {}
        spaces: list[Space | None] = []
        for layer in state.layers:
            depth = layer.layer.depth
            if not depth:
                spaces.append(FRAME)
            elif layer.defocus_px > 0:
                spaces.append(None)  # its blur changes with the camera
            else:
                key = depth, plane_of(layer.layer, state.frame)
                if key not in moving:
                    moving[key] = moving_space(layer.parent)
                spaces.append(moving[key])
        return spaces

    def _both_sides(self) -> tuple[Sheet, Sheet]:
        """Two more frames to draw on while scenes overlap."""
        if self._sides is None:
            size = self._frame.pixels.shape
            self._sides = Sheet(np.zeros(size, np.uint32)), Sheet(np.zeros(size, np.uint32))
        return self._sides

    def _check_pictures(self) -> None:
        composition = self._composition
        for layers in (composition.overlay, *(scene.layers for scene in composition.scenes)):
            for layer in walk(layers):
                if isinstance(layer, ImageLayer):
                    picture_of(self._stage, layer)
                elif isinstance(layer, VideoLayer):
                    clip_of(self._stage, layer)


def _grain(state: FrameState) -> float:
    """The strength of the grain; between two scenes it goes from one's to the other's."""
    first, last = state.scenes[0].scene.finish.grain, state.scenes[-1].scene.finish.grain
    return first + (last - first) * state.progress
