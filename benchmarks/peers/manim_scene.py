"""The scene for Manim: arguments are the file to write and the number of frames.

Every object is made once, and one updater moves all of them by the time, in Manim's own drawing
by Cairo. It has no soft light, no blur and no clip, so that the ground with its light and the
card's shadow are pictures of a quarter of the size; the area under the curve grows by its points.
"""

import math
import sys
import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
from manim import (
    Circle,
    Dot,
    ImageMobject,
    Line,
    Mobject,
    RoundedRectangle,
    Scene,
    Text,
    VMobject,
    VMobjectFromSVGPath,
    tempconfig,
)
from manim.constants import CapStyleType
from PIL import Image, ImageDraw, ImageFilter
from svgelements import Path as SvgPath

WIDTH, HEIGHT, FPS = 1920, 1080, 30
CARD_W, CARD_H = 820, 470
UNIT = 8 / HEIGHT  # Manim's picture is 8 units high
WIDE = 1 / 1.35  # of a stroke: 100 are one unit
EM = 0.52  # of a font: 48 are a letter of 92 pixels
QUARTER = 4
LINES = (("Design that moves", 132, 250), ("from prompt to pixels", 88, 372))
# fmt: off
PERCENT = (
    18, 22, 20, 31, 28, 36, 33, 45, 41, 52, 60, 55,
    63, 58, 70, 74, 69, 80, 77, 86, 83, 90, 94, 97,
)
# fmt: on
ICONS = (
    ("M12 2L15.1 8.3L22 9.3L17 14.1L18.2 21L12 17.8L5.8 21L7 14.1L2 9.3L8.9 8.3Z", "#fbbf24"),
    (
        "M3 12C3 7 7 3 12 3C17 3 21 7 21 12C21 17 17 21 12 21C7 21 3 17 3 12ZM12 7L12 12L16 14",
        "#38bdf8",
    ),
    ("M13 2L3 14L12 14L11 22L21 10L12 10Z", "#a78bfa"),
    (
        "M12 21C5 15.5 2 12 2 8C2 5 4.5 3 7 3C9.2 3 11 4.2 12 6C13 4.2 14.8 3 17 3"
        "C19.5 3 22 5 22 8C22 12 19 15.5 12 21Z",
        "#fb7185",
    ),
    ("M3 17L9 11L13 15L21 7M14 7L21 7L21 14", "#34d399"),
    ("M4 4L20 4L20 20L4 20ZM4 9L20 9M9 21L9 9", "#f472b6"),
)
_X, _Y = np.meshgrid(
    np.arange(0, WIDTH, QUARTER, dtype=np.float32), np.arange(0, HEIGHT, QUARTER, dtype=np.float32)
)
Place = Callable[[float], None]


def within(x: float) -> float:
    """0..1."""
    return min(1.0, max(0.0, x))


def out_back(x: float) -> float:
    """A curve that overshoots."""
    u = within(x) - 1
    return 1 + 2.70158 * u**3 + 1.70158 * u**2


def in_out_cubic(x: float) -> float:
    """A curve that is slow at both ends."""
    u = within(x)
    return 4 * u**3 if u < 0.5 else 1 - (2 - 2 * u) ** 3 / 2


class PeersScene(Scene):
    """The scene, as long as its `frames` say."""

    frames = 300

    def construct(self) -> None:
        """Make all objects, then let one updater move them."""
        clock = Dot(radius=0, fill_opacity=0)
        self.add(clock)  # Manim draws anew only what comes after the first one with an updater
        places = [_ground(self), _card(self)]
        places += [_icon(self, index) for index in range(len(ICONS))]
        places += [_text(self, index) for index in range(len(LINES))]
        frame = -1

        def move(_: Mobject, dt: float) -> None:
            nonlocal frame
            frame += dt > 0  # Manim calls once without time before the first frame
            for place in places:
                place(max(frame, 0) / FPS)

        clock.add_updater(move)
        self.wait(self.frames / FPS)


class Part:
    """An object with its points at rest, in pixels around 0 with y downwards."""

    def __init__(self, body: Mobject, rest: np.ndarray | None = None) -> None:
        self.body = body
        self.rest = np.array(body.points if rest is None else rest)

    def put(self, x: float, y: float, turn: float = 0.0, scale: float = 1.0) -> None:
        """Place it: `x` and `y` in pixels, `turn` in degrees clockwise."""
        cos, sin = scale * math.cos(math.radians(turn)), scale * math.sin(math.radians(turn))
        points = np.zeros_like(self.rest)
        points[:, 0] = (self.rest[:, 0] * cos - self.rest[:, 1] * sin + x - WIDTH / 2) * UNIT
        points[:, 1] = -(self.rest[:, 0] * sin + self.rest[:, 1] * cos + y - HEIGHT / 2) * UNIT
        self.body.points = points


def _in_pixels(body: Mobject) -> Part:
    """A part of what Manim has made in its units."""
    return Part(body, body.points * np.array((1, -1, 1)) / UNIT)


def _corners(width: float, height: float, dy: float = 0.0) -> np.ndarray:
    x, y = width / 2, height / 2
    return np.array([(-x, dy - y, 0), (x, dy - y, 0), (-x, dy + y, 0), (x, dy + y, 0)])


def _soft(picture: np.ndarray) -> ImageMobject:
    """A picture without edges, which needs no more than Manim's quick way of making it larger."""
    return ImageMobject(picture, resampling_algorithm=Image.Resampling.BILINEAR)


def _ground(scene: Scene) -> Place:
    picture = _soft(_lights(0.0))
    Part(picture, _corners(WIDTH, HEIGHT)).put(WIDTH / 2, HEIGHT / 2)
    scene.add(picture)

    def place(t: float) -> None:
        picture.pixel_array = _lights(t)

    return place


def _lights(t: float) -> np.ndarray:
    lights = (
        (0.25 + 0.12 * math.sin(t * 0.7), 0.30 + 0.10 * math.cos(t * 0.9), (88, 56, 250)),
        (0.75 + 0.10 * math.cos(t * 0.6), 0.25 + 0.14 * math.sin(t * 0.8), (245, 66, 143)),
        (0.55 + 0.15 * math.sin(t * 0.5 + 1), 0.85 + 0.10 * math.cos(t * 0.7), (15, 184, 212)),
        (0.10 + 0.10 * math.cos(t * 0.4), 0.90 + 0.08 * math.sin(t * 0.6), (250, 166, 51)),
    )
    colour = np.empty((*_X.shape, 4), np.float32)
    colour[:] = (11, 13, 30, 255)
    rgb = colour[..., :3]
    for x, y, light in lights:
        away = ((_X - x * WIDTH) ** 2 + (_Y - y * HEIGHT) ** 2) / HEIGHT**2
        rgb += (np.array(light, np.float32) - rgb) * (0.85 * np.exp(-5 * away))[..., None]
    x, y = WIDTH / 2 + 620 * math.cos(t * 0.8), HEIGHT * 0.55 + 260 * math.sin(t * 1.1)
    bright = 0.69 * np.exp(-((((_X - x) ** 2 + (_Y - y) ** 2) / 230**2) ** 1.5))
    rgb += (255 - rgb) * bright[..., None] * (np.array((255, 122, 217), np.float32) / 255)
    return colour.astype(np.uint8)


def _shadow() -> Part:
    size = ((CARD_W + 240) // QUARTER, (CARD_H + 240) // QUARTER)
    dark = Image.new("RGBA", size)
    box = (120 // QUARTER, 120 // QUARTER, size[0] - 120 // QUARTER, size[1] - 120 // QUARTER)
    ImageDraw.Draw(dark).rounded_rectangle(box, 36 // QUARTER, fill=(0, 0, 0, 115))
    blurred = np.asarray(dark.filter(ImageFilter.GaussianBlur(32 / QUARTER)))
    return Part(_soft(blurred), _corners(CARD_W + 240, CARD_H + 240, 30))


def _card(scene: Scene) -> Place:
    middle = np.array((CARD_W / 2, CARD_H / 2, 0))
    width, height = CARD_W * UNIT, CARD_H * UNIT
    board = RoundedRectangle(
        corner_radius=36 * UNIT, width=width, height=height, stroke_width=2 * WIDE
    )
    board.set_stroke("#ffffff", opacity=0.2)
    board.set_fill(["#141a33", "#0b1022"], opacity=0.95).set_sheen_direction((0, -1, 0))
    parts = [_shadow(), _in_pixels(board)]
    for i in range(5):
        y = 130 + 70 * i
        rule = Line((60, y, 0), (CARD_W - 60, y, 0), stroke_width=1.5 * WIDE)
        parts.append(Part(rule.set_stroke("#ffffff", opacity=0.13), rule.points - middle))
    parts += _words("Monthly active creators", 30, "#cbd5e1", np.array((60, 92, 0)) - middle)
    parts += _words("+128%", 46, "#34d399", np.array((CARD_W - 220, 96, 0)) - middle)
    whole, area, curve = _chart()
    area_part, curve_part = Part(area), Part(curve)
    scene.add(*(part.body for part in parts), area, curve)

    def place(t: float) -> None:
        come, gone = out_back(t - 0.6), within((t - 9.1) / 0.8) ** 3
        x = WIDTH / 2 + 26 * math.sin(t * 0.9)
        y = 470 + (1 - come) * 520 + 14 * math.sin(t * 1.3) + gone * 760 + CARD_H / 2
        shown = max(1e-4, in_out_cubic((t - 1.6) / 3))
        curve.pointwise_become_partial(whole, 0, shown)
        curve_part.rest = curve.points - middle
        area.set_points(curve.points)
        for end in (curve.points[-1][0], 60):
            area.add_line_to(np.array((end, CARD_H - 60, 0)))
        area.close_path()
        area_part.rest = area.points - middle
        for part in (*parts, area_part, curve_part):
            part.put(x, y, -1.5 * math.sin(t * 0.7))

    return place


def _chart() -> tuple[VMobject, VMobject, VMobject]:
    """The curve at its full length, the area that grows and the curve that grows."""
    points = [
        (60 + (CARD_W - 120) * i / (len(PERCENT) - 1), CARD_H - 60 - (CARD_H - 190) * value / 100)
        for i, value in enumerate(PERCENT)
    ]
    data = f"M{points[0][0]} {points[0][1]}" + "".join(
        f"C{(a + c) / 2} {b} {(a + c) / 2} {d} {c} {d}" for (a, b), (c, d) in pairwise(points)
    )
    whole = VMobjectFromSVGPath(SvgPath(data))
    area = VMobject(stroke_width=0)
    area.set_fill(["#38bdf8", "#38bdf8"], opacity=[0.44, 0.0]).set_sheen_direction((0, -1, 0))
    curve = VMobject(stroke_width=6 * WIDE, cap_style=CapStyleType.ROUND)
    curve.set_stroke(["#38bdf8", "#a78bfa"]).set_sheen_direction((1, 0, 0))
    return whole, area, curve


def _icon(scene: Scene, index: int) -> Place:
    data, colour = ICONS[index]
    disc = Circle(radius=62 * UNIT, stroke_width=0, fill_color="#ffffff", fill_opacity=0.2)
    whole = VMobjectFromSVGPath(SvgPath(data))
    whole.points = (whole.points - np.array((12, 12, 0))) * 3
    lines = VMobject(stroke_color=colour, stroke_width=6 * WIDE, cap_style=CapStyleType.ROUND)
    parts = (_in_pixels(disc), Part(lines))
    scene.add(disc, lines)
    x = 170 if index < 3 else WIDTH - 170

    def place(t: float) -> None:
        scale = out_back((t - 1 - 0.12 * index) / 0.7)
        scale *= 1 - within((t - 8.8 - 0.06 * index) / 0.5) ** 3
        seen = t >= 1 + 0.12 * index and scale > 0.01
        disc.set_fill(opacity=0.2 if seen else 0.0)
        lines.set_stroke(opacity=1.0 if seen else 0.0)
        drawn = max(1e-4, in_out_cubic((t - 1.1 - 0.12 * index) / 1.1))
        lines.pointwise_become_partial(whole, 0, drawn)
        parts[1].rest = lines.points
        y = 480 + index % 3 * 170 + 10 * math.sin(t * 1.5 + index)
        for part in parts:
            part.put(x, y, 8 * math.sin(t * 1.2 + index * 1.7), scale)

    return place


def _words(words: str, size: float, colour: str, at: np.ndarray) -> list[Part]:
    """Letters whose line starts at a place in pixels, its first letter standing on it."""
    text = Text(words, font_size=size * EM, color=colour)
    start = np.array((text.get_left()[0], text[0].get_bottom()[1], 0))
    flip = np.array((1, -1, 1))
    return [
        Part(glyph, (glyph.points - start) * flip / UNIT + at)
        for glyph in text.family_members_with_points()
    ]


def _text(scene: Scene, index: int) -> Place:
    words, size, base = LINES[index]
    colour = "#dbe6ff" if index else "#ffffff"
    text = Text(words, font_size=size * EM, color=colour, weight="BOLD")
    bottom = text[0].get_bottom()[1]
    glyphs = []
    for glyph in text.family_members_with_points():
        centre = glyph.get_center()
        part = Part(glyph, (glyph.points - centre) * np.array((1, -1, 1)) / UNIT)
        glyphs.append((part, centre[0] / UNIT + WIDTH / 2, base - (centre[1] - bottom) / UNIT))
    scene.add(*(part.body for part, _, _ in glyphs))

    def place(t: float) -> None:
        for i, (part, x, y) in enumerate(glyphs):
            time = (t - 0.3 - 0.5 * index - 0.045 * i) / 0.7
            gone = within((t - 8.6 - 0.03 * i) / 0.5) ** 3
            come = out_back(time)
            part.body.set_fill(opacity=within(time * 2.2) * (1 - gone))
            moved = y + (1 - come) * 90 - gone * 60
            part.put(x, moved, (1 - come) * 14, 0.6 + 0.4 * come)

    return place


def main(out: Path, frames: int) -> None:
    """Write the video."""
    PeersScene.frames = frames
    with tempfile.TemporaryDirectory() as media:
        settings = {
            "pixel_width": WIDTH,
            "pixel_height": HEIGHT,
            "frame_rate": FPS,
            "media_dir": media,
            "output_file": str(out),
            "disable_caching": True,
            "progress_bar": "none",
            "verbosity": "ERROR",
            "video_encoder_options": {"preset": "ultrafast", "crf": "18"},
        }
        with tempconfig(settings):
            PeersScene().render()


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), int(sys.argv[2]))
