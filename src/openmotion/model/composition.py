"""The unit of truth: a typed scene graph in whole frames, everything that a renderer needs."""

from typing import Literal

from pydantic import Field

from openmotion.model.cue import Cue, Music
from openmotion.model.frozen import Frozen
from openmotion.model.ground import Ground
from openmotion.model.layers import Layer
from openmotion.model.timing import FrameRate
from openmotion.model.transition import Transition
from openmotion.model.values import Number, Point


class Camera(Frozen):
    """A move over the whole scene; grounds do not take part.

    Attributes:
        zoom: factor about `focus`.
        focus: the point that zoom and rotation keep in place, pixels.
        pan: offset in pixels after the zoom.
        rotation_deg: clockwise.
        orbit_x_deg: about the horizontal axis through `focus`; positive looks from above.
        orbit_y_deg: about the vertical axis through it; positive looks from the right.
        distance_px: of the eye from the scene's plane; smaller is a stronger perspective.
        focus_z: how far behind the scene's plane the sharp plane lies, pixels.
        aperture_px: blur sigma of what stands twice as far from the eye as the sharp plane; 0 is
            sharp everywhere.
    """

    zoom: Number = 1.0
    focus: tuple[float, float] = (0.0, 0.0)
    pan: Point = (0.0, 0.0)
    rotation_deg: Number = 0.0
    orbit_x_deg: Number = 0.0
    orbit_y_deg: Number = 0.0
    distance_px: float = Field(default=2600.0, gt=0)
    focus_z: Number = 0.0
    aperture_px: Number = 0.0


class Finish(Frozen):
    """What lies over all layers of a scene.

    Attributes:
        grain: strength of the film grain in levels of 255 (sigma); 0 is none.
        bloom: 0..1, glow of what is bright; only good on dark grounds.
        fade: black over everything, 0..1.
        shutter_deg: smear of everything that moves, the camera too: 180 is half a frame's time;
            0 is none. Each frame is then drawn `shutter_samples` times.
        shutter_samples: moments that are averaged.
    """

    grain: float = Field(default=2.0, ge=0, le=20)
    bloom: float = Field(default=0.0, ge=0, le=1)
    fade: Number = 0.0
    shutter_deg: float = Field(default=0.0, ge=0, le=720)
    shutter_samples: int = Field(default=8, ge=2, le=32)


class Scene(Frozen):
    """One shot on the screen.

    Attributes:
        id: unique in the composition; the shot's id.
        name: what it is, for people; the recipe's name.
        start: first frame, from the start of the composition; transitions make scenes overlap.
        end: first frame after the last.
        ground: behind everything.
        layers: painted in order, first at the bottom; their frames count from `start`.
        camera: moves them all.
        finish: over them all.
    """

    id: str
    name: str
    start: int = Field(ge=0)
    end: int
    ground: Ground
    layers: tuple[Layer, ...] = ()
    camera: Camera = Camera()
    finish: Finish = Finish()


class Component(Frozen):
    """Layers that scenes use by name, as often as they like.

    Attributes:
        id: unique in the composition.
        width: of its picture in pixels.
        height: of its picture in pixels.
        duration_frames: length of one run.
        layers: painted in order; their frames count from the component's own start.
    """

    id: str
    width: float = Field(gt=0, le=8192)
    height: float = Field(gt=0, le=8192)
    duration_frames: int = Field(ge=1)
    layers: tuple[Layer, ...] = ()


class Composition(Frozen):
    """A whole video as data: pictures and sound follow from it alone.

    Attributes:
        version: of this document's form.
        width: of the frame in pixels, even.
        height: of the frame in pixels, even.
        rate: frames a second.
        duration_frames: length of the video.
        seed: of all chance.
        scenes: in order; they cover every frame, neighbours overlap by their transition only.
        transitions: at most one between two neighbours.
        overlay: layers over all scenes, frames from the start of the composition.
        components: nested compositions that layers use by id.
        music: None is no music.
        cues: effects.
        silent: no sound stream at all.
        loop: it starts again where it ends; its last frames may then lead back to the first scene
            by a transition that ends with the film.
    """

    version: Literal[1] = 1
    width: int = Field(ge=16, le=4096, multiple_of=2)
    height: int = Field(ge=16, le=4096, multiple_of=2)
    rate: FrameRate
    duration_frames: int = Field(ge=1)
    seed: int = 0
    scenes: tuple[Scene, ...] = Field(min_length=1)
    transitions: tuple[Transition, ...] = ()
    overlay: tuple[Layer, ...] = ()
    components: tuple[Component, ...] = ()
    music: Music | None = None
    cues: tuple[Cue, ...] = ()
    silent: bool = False
    loop: bool = False
