"""How each part of a text stands at a frame: moved by animators and modulators, set on a way."""

from collections.abc import Callable
from dataclasses import dataclass

from openmotion.model import Colour, TextAnimator, TextLayer, TextModulator, colour_at, number_at
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.varied import Axes, varied_growth
from openmotion.render.draw.way import Line
from openmotion.render.phrase import (
    Phrase,
    Piece,
    UnitName,
    finest,
    offset_share,
    opacity_at,
    progress,
    ranks,
)
from openmotion.render.placing import STILL, Placing, shifted, then, tilted, turned
from openmotion.render.selecting import Strengths, strengths

_SHARES = {"left": 0.0, "centre": 0.5, "right": 1.0}
_EYE_EMS = 4.0  # how far the eye stands before a letter that tilts, on top of its unit's width
_STEEPEST = 80.0
_COLOUR_STEPS = 64  # a colour on its way takes so many; it keeps the paints few


@dataclass(slots=True)
class Motion:
    """How a part stands away from its place; never changed once it is handed out.

    Attributes:
        placing: in the layer's space, settled place to present place.
        opacity: 0..1.
        blur_px: sigma.
        masked: cut to its line's box.
        axes: weight and width that its font goes towards; None each where it keeps its own.
        axes_share: how far it goes to each, 0..1.
        roomy: its glyphs make room for each other when their widths change.
        glyphs: of each of its glyphs whose font stands elsewhere, where that is on the axes, and
            how many pixels wider the glyph is there; empty where the font is the style's own.
        colours: what its colour is mixed with in order, and by which share.
        apart_px: extra space behind it.
    """

    placing: Placing = STILL
    opacity: float = 1.0
    blur_px: float = 0.0
    masked: bool = False
    axes: Axes = (None, None)
    axes_share: tuple[float, float] = (0.0, 0.0)
    roomy: bool = False
    glyphs: tuple[tuple[Axes, float], ...] = ()
    colours: tuple[tuple[Colour, float], ...] = ()
    apart_px: float = 0.0

    @property
    def is_varied(self) -> bool:
        """Whether its font stands elsewhere on its axes."""
        return self.axes_share != (0.0, 0.0)


Moved = list[tuple[Piece, Motion]]


@dataclass(frozen=True, slots=True)
class _Offsets:
    """What an animator or a modulator does to a unit that it takes wholly, at a frame."""

    x: float
    y: float
    scale: float
    rotation_deg: float
    skew_deg: float
    tilt_x_deg: float
    tilt_y_deg: float
    pivot: str
    tracking_em: float
    blur_px: float
    colour: Colour | None
    weight: float | None
    width: float | None


def at_work(
    stage: Stage, layer: TextLayer, phrase: Phrase, frame: float
) -> list[tuple[TextModulator, Strengths]]:
    """The modulators that take any unit at a frame, with how strongly they take each."""
    found = []
    for modulator in layer.modulators:
        count = len(stage.pieces(layer, phrase, modulator.unit))
        taken = strengths(modulator.selector, count, frame)
        if any(taken):
            found.append((modulator, taken))
    return found


def part_name(layer: TextLayer, stage: Stage, frame: float) -> UnitName:
    """What parts a text falls into at a frame."""
    if layer.path is not None or layer.typing is not None or layer.decode is not None:
        return "cluster"
    return finest((*stage.active(layer, frame), *layer.modulators))


def motions(stage: Stage, layer: TextLayer, phrase: Phrase, frame: float) -> Moved:
    """Every part of a text with how it stands at a frame; the last answer is remembered."""
    kept = stage.moved.get(id(layer))
    if kept is not None and kept[0] == frame:
        return kept[1]  # type: ignore[no-any-return]
    made = _motions(stage, layer, phrase, frame)
    stage.moved[id(layer)] = (frame, made)
    return made


def _motions(stage: Stage, layer: TextLayer, phrase: Phrase, frame: float) -> Moved:
    name = part_name(layer, stage, frame)
    parts = stage.pieces(layer, phrase, name)
    found = [Motion() for _ in parts]
    for animator in stage.active(layer, frame):
        _animate(stage, layer, phrase, animator, name, found, frame)
    for modulator, taken in at_work(stage, layer, phrase, frame):
        _modulate(stage, layer, phrase, modulator, taken, name, found, frame)
    _set_out(layer, phrase, parts, found, frame)
    return list(zip(parts, found, strict=True))


def _animate(
    stage: Stage,
    layer: TextLayer,
    phrase: Phrase,
    animator: TextAnimator,
    name: UnitName,
    found: list[Motion],
    frame: float,
) -> None:
    units = stage.pieces(layer, phrase, animator.unit)
    owners = stage.owners(layer, phrase, name, animator.unit)
    order = ranks(animator, len(units), stage.plan(layer).seed)
    times = [progress(animator, rank, frame) for rank in order]
    aways = [offset_share(animator, time) for time in times]
    shown = [opacity_at(animator, time) for time in times]
    for motion, owner in zip(found, owners, strict=True):
        if owner < 0 or (aways[owner] == 0 and shown[owner] == 1):
            continue
        _move(motion, animator, units[owner], aways[owner])
        motion.opacity *= shown[owner]
        motion.masked = motion.masked or animator.masked
        motion.roomy = motion.roomy or animator.width is not None


def _modulate(
    stage: Stage,
    layer: TextLayer,
    phrase: Phrase,
    modulator: TextModulator,
    taken: Strengths,
    name: UnitName,
    found: list[Motion],
    frame: float,
) -> None:
    units = stage.pieces(layer, phrase, modulator.unit)
    owners = stage.owners(layer, phrase, name, modulator.unit)
    offsets = _offsets_at(modulator, frame)
    opacity = min(1.0, max(0.0, number_at(modulator.opacity, frame)))
    roomy = offsets.weight is not None or offsets.width is not None
    for motion, owner in zip(found, owners, strict=True):
        if owner < 0:
            continue
        motion.roomy = motion.roomy or roomy
        if taken[owner] != 0:
            _move(motion, offsets, units[owner], taken[owner])
            motion.opacity *= 1 + (opacity - 1) * min(1.0, max(0.0, taken[owner]))


def _offsets_at(modulator: TextModulator, frame: float) -> _Offsets:
    weight, width = modulator.weight, modulator.width
    colour = modulator.colour
    return _Offsets(
        x=number_at(modulator.x, frame),
        y=number_at(modulator.y, frame),
        scale=max(1e-3, number_at(modulator.scale, frame)),
        rotation_deg=number_at(modulator.rotation_deg, frame),
        skew_deg=number_at(modulator.skew_deg, frame),
        tilt_x_deg=number_at(modulator.tilt_x_deg, frame),
        tilt_y_deg=number_at(modulator.tilt_y_deg, frame),
        pivot=modulator.pivot,
        tracking_em=number_at(modulator.tracking_em, frame),
        blur_px=number_at(modulator.blur_px, frame),
        colour=None if colour is None else colour_at(colour, frame),
        weight=None if weight is None else number_at(weight, frame),
        width=None if width is None else number_at(width, frame),
    )


def _move(motion: Motion, by: TextAnimator | _Offsets, unit: Piece, away: float) -> None:
    """Add what an animator or modulator does to a part of a unit, as far as `away` says."""
    motion.placing = then(motion.placing, _placing(by, unit, away))
    motion.apart_px += by.tracking_em * unit.size_px * away
    if away <= 0:
        return
    motion.blur_px += by.blur_px * away
    if by.colour is not None:
        share = round(min(1.0, away) * _COLOUR_STEPS) / _COLOUR_STEPS
        motion.colours = (*motion.colours, (by.colour, share))
    if by.weight is None and by.width is None:
        return
    weight, width = motion.axes
    heavy, wide = motion.axes_share
    share = min(1.0, away)
    if by.weight is not None and share > heavy:
        weight, heavy = by.weight, share
    if by.width is not None and share > wide:
        width, wide = by.width, share
    motion.axes, motion.axes_share = (weight, width), (heavy, wide)


def _placing(by: TextAnimator | _Offsets, unit: Piece, away: float) -> Placing:
    dx, dy = by.x * unit.size_px * away, by.y * unit.size_px * away
    tilts = by.tilt_x_deg or by.tilt_y_deg
    if by.scale == 1 and not (by.rotation_deg or by.skew_deg):
        if not (dx or dy or tilts):
            return STILL
        pivot = (0.0, 0.0) if not tilts else _PIVOTS[by.pivot](unit)
        flat = shifted(dx, dy)
    else:
        pivot = _PIVOTS[by.pivot](unit)
        flat = turned(
            pivot,
            scale=by.scale**away,
            rotation_deg=by.rotation_deg * away,
            skew_deg=min(_STEEPEST, max(-_STEEPEST, by.skew_deg * away)),
            dx=dx,
            dy=dy,
        )
    if not tilts:
        return flat
    tilt = tilted(
        pivot,
        tilt_x_deg=by.tilt_x_deg * away,
        tilt_y_deg=by.tilt_y_deg * away,
        distance_px=_EYE_EMS * unit.size_px + unit.box.width,
    )
    return then(tilt, flat)


_PIVOTS: dict[str, Callable[[Piece], tuple[float, float]]] = {
    "centre": lambda unit: unit.box.centre,
    "base": lambda unit: (unit.box.centre[0], unit.base),
    "top": lambda unit: (unit.box.centre[0], unit.box.y),
}


def _set_out(
    layer: TextLayer, phrase: Phrase, parts: tuple[Piece, ...], found: list[Motion], frame: float
) -> None:
    """Move parts along their lines by the space between them, and lines onto their way."""
    spread = False
    for piece, motion in zip(parts, found, strict=True):
        if motion.is_varied:
            motion.glyphs = _glyphs(phrase, piece, motion)
            spread = spread or motion.roomy
        spread = spread or motion.apart_px != 0
    if not spread and layer.path is None:
        return
    share = _SHARES[layer.align]
    for index, line in enumerate(phrase.lines):
        members = [
            (piece, motion)
            for piece, motion in zip(parts, found, strict=True)
            if piece.line == index
        ]
        shifts = [0.0] * len(members)
        if spread:
            # From left to right, which is not how some scripts are read.
            members.sort(key=lambda member: member[0].start)
            shifts = _shifts(members, share)
        way = None
        if layer.path is not None:
            width = line.shaped.width_px
            way = Line(layer.path, frame, width_px=width, left=line.left, share=share)
        for (piece, motion), shift in zip(members, shifts, strict=True):
            if way is not None:
                place = way.placing(piece.start, piece.end, piece.base, shift)
                motion.placing = then(motion.placing, place)
            elif shift:
                motion.placing = then(motion.placing, shifted(shift, 0.0))


def _shifts(members: Moved, share: float) -> list[float]:
    """How far each part of a line is pushed from its alignment edge."""
    pen = 0.0
    found = []
    for _, motion in members:
        found.append(pen)
        pen += motion.apart_px
        if motion.roomy:
            pen += sum(more for _, more in motion.glyphs)
    # There is no space behind the last one.
    whole = pen - (members[-1][1].apart_px if members else 0.0)
    return [shift - share * whole for shift in found]


def _glyphs(phrase: Phrase, piece: Piece, motion: Motion) -> tuple[tuple[Axes, float], ...]:
    """Where the glyphs of a part stand on their axes, and how much wider each is there."""
    found = []
    weight, width = motion.axes
    heavy, wide = motion.axes_share
    for run_index, glyph_index in piece.members:
        run = phrase.lines[piece.line].shaped.runs[run_index]
        style = run.style
        own = 100.0 if style.width is None else style.width
        axes = (
            None if weight is None else style.weight + (weight - style.weight) * heavy,
            None if width is None else own + (width - own) * wide,
        )
        glyph = int(run.glyphs[glyph_index])
        found.append((axes, varied_growth(run.face, glyph, style.size_px, axes)))
    return tuple(found)
