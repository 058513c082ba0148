"""Where and when a recipe works: the shot, its look and colours, its frames and its space."""

from dataclasses import dataclass
from typing import Literal

from openmotion.director.looks import Look
from openmotion.model import Box, Camera, Content, Cue, FrameRate, Ground, Layer, Palette, Shot
from openmotion.model.storyboard import SizedPart

Shape = Literal["wide", "square", "tall"]
Heading = Literal["left", "right", "up"]
Role = Literal["hero", "display", "headline", "title", "sub", "ui", "label"]

_LARGE = ("hero", "display", "headline", "title")

# Sizes in pixels where the short side has 1080; the motion guide's table of type.
_SIZES: dict[Shape, dict[Role, float]] = {
    "wide": {
        "hero": 520,
        "display": 196,
        "headline": 126,
        "title": 70,
        "sub": 37,
        "ui": 27,
        "label": 31,
    },
    "square": {
        "hero": 340,
        "display": 144,
        "headline": 104,
        "title": 62,
        "sub": 42,
        "ui": 30,
        "label": 33,
    },
    "tall": {
        "hero": 380,
        "display": 158,
        "headline": 112,
        "title": 70,
        "sub": 48,
        "ui": 32,
        "label": 36,
    },
}


@dataclass(frozen=True, slots=True)
class Stage:
    """All that a recipe may know.

    Attributes:
        shot: what to show.
        look: how it looks and moves.
        palette: the video's colours.
        width: of the frame, pixels.
        height: of the frame, pixels.
        rate: frames a second.
        enter: frame from which the scene can be seen; frames count from the scene's start.
        leave: frame at which the next scene starts to cover it.
        end: length of the scene in frames.
        beat: frames in a beat of the music.
        first_beat: the first beat at or behind `enter`.
        squeeze: factor on all times, below 1 where the shot is shorter than the recipe's nature.
        heading: where things travel in this video: the camera, and what pushes into the frame.
    """

    shot: Shot
    look: Look
    palette: Palette
    width: int
    height: int
    rate: FrameRate
    enter: int
    leave: int
    end: int
    beat: int
    first_beat: int
    squeeze: float = 1.0
    heading: Heading = "left"

    @property
    def content(self) -> Content:
        """What the shot says."""
        return self.shot.content

    @property
    def shape(self) -> Shape:
        """Wide, tall, or near a square."""
        ratio = self.width / self.height
        if ratio >= 1.3:
            return "wide"
        return "tall" if ratio <= 0.7 else "square"

    @property
    def u(self) -> float:
        """Pixels for one pixel of a frame whose short side has 1080."""
        return min(self.width, self.height) / 1080

    @property
    def area(self) -> Box:
        """The frame inside the margins; platform chrome stays outside of it in tall frames."""
        u = self.u
        if self.shape == "tall":
            top, bottom = 0.135 * self.height, 0.225 * self.height
            return Box(
                x=84 * u, y=top, width=self.width - 168 * u, height=self.height - top - bottom
            )
        side = (150 if self.width / self.height > 2 else 116) * u
        if self.shape == "square":
            side = 84 * u
        return Box(x=side, y=84 * u, width=self.width - 2 * side, height=self.height - 168 * u)

    @property
    def below_mark(self) -> Box:
        """The area below the corner mark and label, where either of them stands."""
        area = self.area
        if not (self.content.product or self.content.label):
            return area
        drop = {"wide": 96, "square": 84, "tall": 44}[self.shape] * self.u
        return Box(x=area.x, y=area.y + drop, width=area.width, height=area.height - drop)

    def at(self, seconds: float) -> int:
        """The frame so many seconds after the scene can be seen, squeezed and paced."""
        return min(self.enter + self.frames(seconds), max(self.enter, self.end - 2))

    def by(self, frame: int, text: str) -> int:
        """A frame, or an earlier one if text that comes in at it could not be read in time.

        Source: 0.3 s a word and 0.8 s at least, as in the BBC's subtitle guidelines.
        """
        words = max(1, len(text.split()))
        reading = max(0.8, 0.3 * words) + 0.2 * self.squeeze
        latest = self.leave - round(reading * self.rate.fps)
        return min(frame, max(self.at(0.12), latest))

    def frames(self, seconds: float) -> int:
        """A length in frames, squeezed and paced; at least one."""
        pace = self.look.pace * self.shot.pace
        return max(1, round(seconds * self.squeeze / pace * self.rate.fps))

    def beat_after(self, frame: int) -> int:
        """The first beat at or behind a frame."""
        if frame <= self.first_beat:
            return self.first_beat
        return self.first_beat + -(-(frame - self.first_beat) // self.beat) * self.beat

    def size(self, role: Role) -> float:
        """Type size in pixels for a role in this frame."""
        factor = self.enlarged("text")
        if role in _LARGE:
            factor *= self.enlarged("headline")
        return _SIZES[self.shape][role] * self.u * factor

    def enlarged(self, part: SizedPart) -> float:
        """How much larger than usual a part of the shot is asked to be."""
        return next((size.factor for size in self.shot.sizes if size.part == part), 1.0)


@dataclass(frozen=True, slots=True)
class Scenery:
    """What a recipe gives back; frames count from the scene's start.

    Attributes:
        layers: first at the bottom.
        cues: sounds.
        camera: over all layers.
        ground: instead of the look's own.
        bloom: factor on the look's bloom.
        brand: whether the small brand mark may stand in the corner.
        adorned: whether the look's ornaments may stand around it.
    """

    layers: tuple[Layer, ...]
    cues: tuple[Cue, ...] = ()
    camera: Camera | None = None
    ground: Ground | None = None
    bloom: float = 1.0
    brand: bool = True
    adorned: bool = True
