"""How well texts stand out, measured on drawn frames."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Colour, Composition, Finding, TextLayer
from openmotion.render import Renderer, SettledText
from openmotion.review.letters import (
    Letters,
    Pixels,
    contrast_ratios,
    find_letters,
    in_keys,
    keys,
    luminances,
    without_letters,
)
from openmotion.review.texts import place_of, quoted, text_layers

Pictures = Mapping[str, NDArray[np.uint8]]

# Source: WCAG 2.2 SC 1.4.3; a pixel of CSS is taken as two of a 1080-line frame.
SMALL_RATIO, LARGE_RATIO = 4.5, 3.0
_BOLD_PX, _BOLD_WEIGHT, _LARGE_PX = 48.0, 600.0, 72.0
# Where in its time a text is looked at: settled, not yet leaving.
_MOMENT = 0.6
_LEAVING_S = 0.15
_MOMENTS_PER_SCENE = 3
# Of all pixels of a text, the share that may stand out less than its figure says.
_WORST = 10
_GRAVE = 0.75
# A few ten thousand pixels of a large text tell as much as all of them.
_ENOUGH_PIXELS = 30_000


@dataclass(frozen=True, slots=True)
class TextContrast:
    """What was measured of one colour of one text.

    Attributes:
        text: which text.
        colour: of its letters.
        ratio: 1..21, reached by nine tenths of its pixels.
        wanted: what is needed at its size and weight.
        dark: relative luminance of the darkest tenth of the ground behind it.
        bright: of the brightest tenth.
        seen: whether the frame shows the text at all.
    """

    text: SettledText
    colour: Colour
    ratio: float
    wanted: float
    dark: float
    bright: float
    seen: bool

    @property
    def is_enough(self) -> bool:
        """Whether the text can be read."""
        return self.seen and self.ratio >= self.wanted


def measure_contrast(
    composition: Composition, texts: Sequence[SettledText], pictures: Pictures
) -> tuple[TextContrast, ...]:
    """The contrast of every text against the pixels behind it.

    A few frames are drawn twice, with letters in key colours and without any; what differs is
    letters, whatever they stand on.
    Texts that stand at none of these moments are left out.
    """
    layers = {(scene, layer.id): layer for scene, layer in text_layers(composition)}
    copy = [text for text in texts if text.kind != "decor"]
    keyed = Renderer(in_keys(composition), pictures)
    bare = Renderer(without_letters(composition), pictures)
    measured: list[TextContrast] = []
    for frame, shown in choose_moments(composition, copy):
        frames = keyed.frame(frame), bare.frame(frame)
        for text in shown:
            measured += _measure(composition, text, layers[place_of(text), text.layer], *frames)
    return tuple(measured)


def check_contrast(measured: Sequence[TextContrast]) -> tuple[Finding, ...]:
    """Texts that stand out too little, and texts that are covered."""
    return tuple(
        Finding(
            check="contrast" if item.seen else "hidden",
            severity="error" if item.ratio < _GRAVE * item.wanted else "warning",
            message=describe(item),
            scene=place_of(item.text),
            layer=item.text.layer,
            start_s=item.text.start_s,
            end_s=item.text.end_s,
            box=item.text.box,
        )
        for item in measured
        if not item.is_enough
    )


def describe(item: TextContrast) -> str:
    """A sentence about a text that stands out too little."""
    name = quoted(item.text.text)
    if not item.seen:
        return f"{name} does not show; something covers it"
    return f"{name} in {item.colour} has a contrast of {item.ratio:.2f}, needed is {item.wanted:g}"


def choose_moments(
    composition: Composition, texts: Sequence[SettledText]
) -> Iterator[tuple[int, tuple[SettledText, ...]]]:
    """A few frames at which as many texts as can be stand settled, with these texts.

    Frames in which two scenes are mixed are never taken.
    """
    for scene in (*(item.id for item in composition.scenes), None):
        left = {
            text: frame
            for text in texts
            if place_of(text) == scene and (frame := _frame_of(composition, text)) is not None
        }
        for _ in range(_MOMENTS_PER_SCENE):
            if not left:
                break
            standing = {
                frame: tuple(text for text in left if _stands(composition, text, left[text], frame))
                for frame in sorted(set(left.values()))
            }
            best = max(standing, key=lambda frame: len(standing[frame]))
            yield best, standing[best]
            left = {text: frame for text, frame in left.items() if text not in standing[best]}


def _frame_of(composition: Composition, text: SettledText) -> int | None:
    """The frame to look at a text; None if it only stands while two scenes are mixed."""
    rate, scene = composition.rate, place_of(text)
    first, last = rate.frames(text.start_s), rate.frames(text.end_s) - 1
    for join in composition.transitions:
        if join.incoming == scene and join.start <= first:  # a loop's last one comes later
            first = max(first, join.end)
        if join.outgoing == scene:
            last = min(last, join.start - 1)
    wanted = int((text.start_s + _MOMENT * (text.end_s - text.start_s)) * rate.fps)
    return min(max(wanted, first), last) if first <= last else None


def _stands(composition: Composition, text: SettledText, own: int, frame: int) -> bool:
    """Whether a text has settled by a frame and stays a moment longer."""
    time, length = composition.rate.seconds(frame), text.end_s - text.start_s
    return frame == own or text.start_s + 0.3 * length <= time < text.end_s - _LEAVING_S


def _measure(
    composition: Composition, text: SettledText, layer: TextLayer, keyed: Pixels, bare: Pixels
) -> Iterator[TextContrast]:
    area = _area(composition, text)
    if area is None:
        return
    names = keys(layer)
    found = find_letters(keyed[area], bare[area], tuple(dict.fromkeys(names.values())))
    letters = dict(zip(dict.fromkeys(names.values()), found, strict=True))
    seen = any(len(item.ground) for item in found)
    for colour, key in names.items():
        item = letters[key]
        if seen and not len(item.ground):
            continue
        if not seen:
            item = Letters(ground=bare[area].reshape(-1, 3), opacity=1.0)
        ground = np.percentile(luminances(item.ground), (_WORST, 100 - _WORST))
        yield TextContrast(
            text=text,
            colour=colour,
            ratio=float(np.percentile(contrast_ratios(colour, item), _WORST)),
            wanted=wanted_ratio(composition, text.font_px, _weight(layer, colour)),
            dark=float(ground[0]),
            bright=float(ground[1]),
            seen=seen,
        )


def wanted_ratio(composition: Composition, font_px: float, weight: float) -> float:
    """The contrast that letters of a size need in this frame."""
    size = font_px * 1080 / min(composition.width, composition.height)
    large = size >= _LARGE_PX or (size >= _BOLD_PX and weight >= _BOLD_WEIGHT)
    return LARGE_RATIO if large else SMALL_RATIO


def _weight(layer: TextLayer, colour: Colour) -> float:
    """The lightest weight that a text uses a colour in."""
    return min(
        run.style.weight for line in layer.lines for run in line.runs if run.style.colour == colour
    )


def _area(composition: Composition, text: SettledText) -> tuple[slice, slice, slice] | None:
    """The pixels of a text; of a large one every second, third… in both directions."""
    box = text.box
    left, top = max(0, int(box.x)), max(0, int(box.y))
    right = min(composition.width, int(box.right) + 1)
    bottom = min(composition.height, int(box.bottom) + 1)
    if right - left < 2 or bottom - top < 2:
        return None
    step = max(1, int((box.width * box.height / _ENOUGH_PIXELS) ** 0.5))
    return slice(top, bottom, step), slice(left, right, step), slice(3)
