"""The scene for MoviePy: arguments are the file to write and the number of frames.

A frame is a numpy array that a Pillow drawing fills, as its makers advise for motion of one's own.
"""

import math
import sys

import numpy as np
from moviepy import VideoClip
from PIL import Image, ImageDraw, ImageFilter, ImageFont

WIDTH, HEIGHT, FPS = 1920, 1080, 30
CARD_W, CARD_H = 820, 470
LINES = (("Design that moves", 132, 250), ("from prompt to pixels", 88, 372))
_X, _Y = np.meshgrid(np.arange(WIDTH, dtype=np.float32), np.arange(HEIGHT, dtype=np.float32))
_FONTS = {size: ImageFont.load_default(size) for size in (30, 46, 88, 132)}


def within(x: float) -> float:
    """0..1."""
    return min(1.0, max(0.0, x))


def out_back(x: float) -> float:
    """A curve that overshoots."""
    u = within(x) - 1
    return 1 + 2.70158 * u**3 + 1.70158 * u**2


def frame_at(t: float) -> np.ndarray:
    """The picture at a time in seconds."""
    picture = Image.fromarray(_ground(t)).convert("RGBA")
    _light(picture, t)
    _card(picture, t)
    _text(picture, t)
    return np.asarray(picture.convert("RGB"))


def _ground(t: float) -> np.ndarray:
    lights = (
        (0.25 + 0.12 * math.sin(t * 0.7), 0.30 + 0.10 * math.cos(t * 0.9), (88, 56, 250)),
        (0.75 + 0.10 * math.cos(t * 0.6), 0.25 + 0.14 * math.sin(t * 0.8), (245, 66, 143)),
        (0.55 + 0.15 * math.sin(t * 0.5 + 1), 0.85 + 0.10 * math.cos(t * 0.7), (15, 184, 212)),
        (0.10 + 0.10 * math.cos(t * 0.4), 0.90 + 0.08 * math.sin(t * 0.6), (250, 166, 51)),
    )
    colour = np.empty((HEIGHT, WIDTH, 3), np.float32)
    colour[:] = (11, 13, 30)
    for x, y, light in lights:
        away = ((_X - x * WIDTH) ** 2 + (_Y - y * HEIGHT) ** 2) / HEIGHT**2
        share = (0.85 * np.exp(-5 * away))[..., None]
        colour += (np.array(light, np.float32) - colour) * share
    return colour.astype(np.uint8)


def _light(picture: Image.Image, t: float) -> None:
    x, y = WIDTH / 2 + 620 * math.cos(t * 0.8), HEIGHT * 0.55 + 260 * math.sin(t * 1.1)
    layer = Image.new("RGBA", (800, 800), (255, 122, 217, 0))
    ImageDraw.Draw(layer).ellipse((180, 180, 620, 620), fill=(255, 122, 217, 176))
    soft = layer.filter(ImageFilter.GaussianBlur(60))
    picture.alpha_composite(
        _cut(soft, x - 400, y - 400, picture), (max(0, int(x - 400)), max(0, int(y - 400)))
    )


def _cut(layer: Image.Image, x: float, y: float, picture: Image.Image) -> Image.Image:
    left, top = max(0, -int(x)), max(0, -int(y))
    right = min(layer.width, picture.width - int(x))
    bottom = min(layer.height, picture.height - int(y))
    return layer.crop((left, top, max(left + 1, right), max(top + 1, bottom)))


def _card(picture: Image.Image, t: float) -> None:
    come, gone = out_back(t - 0.6), within((t - 9.1) / 0.8) ** 3
    x = (WIDTH - CARD_W) / 2 + 26 * math.sin(t * 0.9)
    y = 470 + (1 - come) * 520 + 14 * math.sin(t * 1.3) + gone * 760
    layer = Image.new("RGBA", (CARD_W + 240, CARD_H + 240))
    shadow = Image.new("RGBA", layer.size)
    box = (120, 120, 120 + CARD_W, 120 + CARD_H)
    lower = (120, 150, 120 + CARD_W, 150 + CARD_H)
    ImageDraw.Draw(shadow).rounded_rectangle(lower, 36, fill=(0, 0, 0, 115))
    layer.alpha_composite(shadow.filter(ImageFilter.GaussianBlur(32)))
    draw = ImageDraw.Draw(layer)
    draw.rounded_rectangle(box, 36, fill=(16, 21, 42, 242), outline=(255, 255, 255, 51), width=2)
    draw.text((180, 180), "Monthly active creators", (203, 213, 225), font=_FONTS[30])
    draw.text((120 + CARD_W - 220, 170), "+128%", (52, 211, 153), font=_FONTS[46])
    shown = within((t - 1.6) / 3)
    points = [
        (180 + (CARD_W - 120) * i / 100, 60 + CARD_H - (CARD_H - 190) * (0.2 + 0.7 * i / 100))
        for i in range(int(100 * shown) + 1)
    ]
    if len(points) > 1:
        draw.line(points, (56, 189, 248), 6, joint="curve")
    turned = layer.rotate(1.5 * math.sin(t * 0.7), Image.Resampling.BILINEAR)
    left, top = x - 120, y - 120
    if top < HEIGHT:
        picture.alpha_composite(
            _cut(turned, left, top, picture), (max(0, int(left)), max(0, int(top)))
        )


def _text(picture: Image.Image, t: float) -> None:
    for index, (words, size, y) in enumerate(LINES):
        font = _FONTS[size]
        x = (WIDTH - font.getlength(words)) / 2
        layer = Image.new("RGBA", picture.size)
        draw = ImageDraw.Draw(layer)
        for i, char in enumerate(words):
            time = (t - 0.3 - 0.5 * index - 0.045 * i) / 0.7
            gone = within((t - 8.6 - 0.03 * i) / 0.5) ** 3
            shown = within(time * 2.2) * (1 - gone)
            place = y - size + (1 - out_back(time)) * 90 - gone * 60
            draw.text((x, place), char, (255, 255, 255, int(255 * shown)), font=font)
            x += font.getlength(char)
        picture.alpha_composite(layer)


if __name__ == "__main__":
    clip = VideoClip(frame_at, duration=int(sys.argv[2]) / FPS)
    clip.write_videofile(
        sys.argv[1], fps=FPS, codec="libx264", preset="ultrafast", threads=2, logger=None
    )
