"""Recolour texts that do not stand out, or lay a soft scrim under them."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import groupby

from openmotion.model import (
    Blur,
    Colour,
    Composition,
    Finding,
    Layer,
    Rect,
    ShapeLayer,
    Solid,
    TextLayer,
    contrast,
    from_rgba,
    luminance,
    mix_oklab,
    over,
    to_oklch,
    track,
    with_alpha,
)
from openmotion.review.contrast import SMALL_RATIO, TextContrast, check_contrast
from openmotion.review.edit import change_text, recoloured, replace_text
from openmotion.review.texts import place_of, text_layers, written_texts
from openmotion.typeset import measure_lines

_LIGHTEST, _DARKEST = "#f7f6f2", "#131316"
_STEPS = (0.0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1.0)
_SPARE = 1.03  # a little more than needed, since frames are compressed
_NEUTRAL = 0.04  # chroma in OKLCH
_SCRIMS = (0.35, 0.5, 0.65, 0.8)
_FADE_FRAMES = 10
_DARK_ENOUGH, _LIGHT_ENOUGH = 0.03, 0.7
_MARGIN, _SOFT = 0.5, 0.3  # of the scrim, in ems


def mend_colours(
    composition: Composition, measured: Sequence[TextContrast]
) -> tuple[Composition, tuple[Finding, ...], tuple[TextContrast, ...]]:
    """The composition with readable texts, what was mended, and the measures that stay bad."""
    poles = _poles(composition)
    mended: list[Finding] = []
    left: list[TextContrast] = []
    faint = [item for item in measured if not item.is_enough]
    written = {(scene, layer.id) for scene, layer in written_texts(composition)}
    for (scene, layer), group in groupby(faint, key=_place):
        items = list(group)
        if not items[0].seen or (scene, layer) not in written:
            # Covered by something: another colour would not help; or written by a compound layer.
            left += items
            continue
        colours = _better_colours(items, poles)
        if colours is not None:
            how = "its colour was changed"
            recolour = partial(recoloured, colours=colours)
            composition = change_text(composition, scene, layer, recolour)
        else:
            how = "it stands on a soft scrim now"
            scrim, colour = _scrim(items, poles)
            new = {item.colour: colour for item in items}
            lay = partial(_on_scrim, scrim=scrim, colours=new)
            composition = replace_text(composition, scene, layer, lay)
        mended += [
            finding.model_copy(update={"repaired": True, "message": f"{finding.message}; {how}"})
            for finding in check_contrast(items)
        ]
    return composition, tuple(mended), tuple(left)


def _place(item: TextContrast) -> tuple[str | None, str]:
    return place_of(item.text), item.text.layer


def _poles(composition: Composition) -> tuple[Colour, Colour]:
    """The darkest and the lightest colour that the video's texts have, if they are extreme."""
    used = {
        _opaque(run.style.colour)
        for _, layer in text_layers(composition)
        for line in layer.lines
        for run in line.runs
    }
    dark = min(used, key=luminance, default=_DARKEST)
    light = max(used, key=luminance, default=_LIGHTEST)
    return (
        dark if luminance(dark) < _DARK_ENOUGH else _DARKEST,
        light if luminance(light) > _LIGHT_ENOUGH else _LIGHTEST,
    )


def _better_colours(
    items: Sequence[TextContrast], poles: tuple[Colour, Colour]
) -> dict[Colour, Colour] | None:
    """For each colour the nearest one that stands out enough; None if one has none."""
    colours = {}
    for item in items:
        candidates = [
            mix_oklab(_opaque(item.colour), pole, step) for step in _STEPS for pole in poles
        ]
        ratios = [(_least_ratio(colour, item), colour) for colour in candidates]
        # A colour that stands for something changes as little as it can, a neutral one may more.
        is_neutral = to_oklch(item.colour)[1] < _NEUTRAL
        wishes = (max(SMALL_RATIO, item.wanted), item.wanted) if is_neutral else (item.wanted,)
        better = [
            colour for wanted in wishes for ratio, colour in ratios if ratio >= wanted * _SPARE
        ]
        if not better:
            return None
        colours[item.colour] = better[0]
    return colours


def _least_ratio(colour: Colour, item: TextContrast) -> float:
    """How a colour stands out from the brightest and the darkest of the ground, the worse one."""
    level = luminance(colour)
    if item.dark <= level <= item.bright:
        return 1.0
    return min(
        (max(level, ground) + 0.05) / (min(level, ground) + 0.05)
        for ground in (item.dark, item.bright)
    )


def _scrim(items: Sequence[TextContrast], poles: tuple[Colour, Colour]) -> tuple[Colour, Colour]:
    """The thinnest scrim on which a pole stands out, and that pole."""
    dark, light = poles
    wanted = max(item.wanted for item in items) * _SPARE
    darkest = _grey(min(item.dark for item in items))
    brightest = _grey(max(item.bright for item in items))
    for alpha in _SCRIMS:
        for shade, colour, worst in ((dark, light, brightest), (light, dark, darkest)):
            veil = with_alpha(shade, alpha)
            if contrast(colour, over(veil, worst)) >= wanted:
                return veil, colour
    return with_alpha(dark, _SCRIMS[-1]), light


def _on_scrim(
    text: TextLayer, scrim: Colour, colours: Mapping[Colour, Colour]
) -> tuple[Layer, ...]:
    return _under(text, scrim), recoloured(text, colours)


def _under(text: TextLayer, colour: Colour) -> Layer:
    """A soft patch of a colour as large as a text."""
    size = max(run.style.size_px for line in text.lines for run in line.runs)
    box = measure_lines(text.lines, text.align).inset(-_MARGIN * size)
    entrances = [animator.start for animator in text.animators if not animator.exit]
    start = max(text.start, min(entrances, default=text.start))
    return ShapeLayer(
        id=f"{text.id}-scrim",
        start=text.start,
        end=text.end,
        transform=text.transform,
        opacity=track((start, 0.0), (start + _FADE_FRAMES, 1.0)),
        effects=(Blur(sigma_px=_SOFT * size),),
        depth=text.depth,
        decor=True,
        geometry=Rect(x=box.x, y=box.y, width=box.width, height=box.height, radius=_MARGIN * size),
        fill=Solid(colour=colour),
    )


def _opaque(colour: Colour) -> Colour:
    """The colour without its alpha."""
    return with_alpha(colour, 1.0)


def _grey(level: float) -> Colour:
    """The grey of a relative luminance."""
    code = 12.92 * level if level <= 0.0031308 else 1.055 * level ** (1 / 2.4) - 0.055
    return from_rgba(code, code, code)
