"""The unit of truth: a typed scene graph in whole frames, everything that a renderer needs."""

from typing import Literal, get_args

from pydantic import Field

from openmotion.model.cue import Cue, Music
from openmotion.model.frozen import Frozen
from openmotion.model.keyframe import Number, Point
from openmotion.model.layer import Layer
from openmotion.model.paint import Colour
from openmotion.model.timing import FrameRate
from openmotion.model.transition import Transition

GroundKind = Literal[
    "flat",
    "mesh",
    "aurora",
    "soft_sky",
    "paper",
    "dot_grid",
    "line_grid",
    "topographic",
    "rays",
    "stripes",
    "blobs",
    "window_light",
]
GROUND_KINDS: tuple[str, ...] = get_args(GroundKind)


class Ground(Frozen):
    """What lies behind all layers of a scene; it drifts slowly and never competes.

    Attributes:
        kind: which family.
        colours: base first, then up to four others, opaque.
        seed: of its shapes; the same through a video keeps one world.
        drift: speed of its movement, 1 is normal, 0 stands still.
        scale: size of its features, 1 is normal.
        vignette: 0..1, how much the corners darken.
        focus: the place that it leads to, as shares of the frame.
    """

    kind: GroundKind
    colours: tuple[Colour, ...] = Field(min_length=1, max_length=5)
    seed: int = 0
    drift: float = Field(default=1.0, ge=0, le=8)
    scale: float = Field(default=1.0, gt=0, le=8)
    vignette: float = Field(default=0.0, ge=0, le=1)
    focus: tuple[float, float] = (0.5, 0.5)


class Camera(Frozen):
    """A move over the whole scene; grounds do not take part.

    Attributes:
        zoom: factor about `focus`.
        focus: the point that zoom and rotation keep in place, pixels.
        pan: offset in pixels after the zoom.
        rotation_deg: clockwise.
    """

    zoom: Number = 1.0
    focus: tuple[float, float] = (0.0, 0.0)
    pan: Point = (0.0, 0.0)
    rotation_deg: Number = 0.0


class Finish(Frozen):
    """What lies over all layers of a scene.

    Attributes:
        grain: strength of the film grain in levels of 255 (sigma); 0 is none.
        bloom: 0..1, glow of what is bright; only good on dark grounds.
        fade: black over everything, 0..1.
    """

    grain: float = Field(default=2.0, ge=0, le=20)
    bloom: float = Field(default=0.0, ge=0, le=1)
    fade: Number = 0.0


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
        music: None is no music.
        cues: effects.
        silent: no sound stream at all.
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
    music: Music | None = None
    cues: tuple[Cue, ...] = ()
    silent: bool = False
