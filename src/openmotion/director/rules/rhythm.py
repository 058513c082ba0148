"""Lengths of shots: time to read, cuts on the beat, and the sum exactly as long as the video."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from openmotion.director.rules.draft import Draft, needed_s, phrases_s, without_support
from openmotion.director.rules.energy import Curve, level_at
from openmotion.director.rules.tempo import BEATS_A_BAR

# Shots give up a tenth of their reading time so that cuts can find a beat.
_SHAVE = 0.9
_PACE = 0.5  # how strongly energy shortens shots


@dataclass(frozen=True, slots=True)
class Beat:
    """The clock of a video.

    Attributes:
        fps: frames a second.
        total: frames of the video.
        frames: a beat.
    """

    fps: float
    total: int
    frames: int


def fit(
    drafts: Sequence[Draft], beat: Beat, curve: Curve | None = None
) -> tuple[list[Draft], list[int]]:
    """The shots that there is time for, and the frame on which each starts.

    Where the arc's curve of energy is high, cuts come faster.
    """
    kept = _thin(list(drafts), beat)
    anchors = _anchors(kept, beat)
    starts: list[int] = []
    bounds = [*anchors, (len(kept), beat.total)]
    for (first, start), (after, end) in pairwise(bounds):
        starts.extend(_lay_out(kept[first:after], start, end, beat=beat, curve=curve))
    return kept, starts


def _needs(drafts: list[Draft], beat: Beat) -> list[float]:
    """What each shot needs; phrases take whole beats, and a last card gets its hold."""
    need = [needed_s(draft) for draft in drafts]
    for index, draft in enumerate(drafts):
        if draft.recipe == "kinetic_phrase" and len(draft.content.lines) > 1:
            need[index] = max(need[index], phrases_s(draft.content.lines, beat.frames / beat.fps))
    if beat.total / beat.fps >= 12 and drafts[-1].recipe in {"end_card", "logo_reveal"}:
        need[-1] = max(need[-1], 3.2)
    return need


def _thin(drafts: list[Draft], beat: Beat) -> list[Draft]:
    """Leave out what is not asked for, from the highest rank, until the rest can be read."""
    kept, seconds = drafts, beat.total / beat.fps
    while len(kept) > 1 and sum(_needs(kept, beat)) > seconds:
        loose = [index for index, draft in enumerate(kept) if draft.loose and _has_support(draft)]
        spare = max((draft.rank for draft in kept), default=0)
        if loose and sum(_needs([*map(without_support, kept)], beat)) <= seconds:
            heaviest = max(loose, key=lambda index: needed_s(kept[index]))
            kept = [without_support(d) if i == heaviest else d for i, d in enumerate(kept)]
        elif spare > 0:
            last = max(index for index, draft in enumerate(kept) if draft.rank == spare)
            kept = kept[:last] + kept[last + 1 :]
        elif loose:
            kept = [without_support(d) if i == loose[-1] else d for i, d in enumerate(kept)]
        else:
            break
    if seconds <= 3.0:
        kept = [draft for draft in kept if draft.rank == 0] or kept[:1]
    return kept


def _has_support(draft: Draft) -> bool:
    content = draft.content
    has_details = draft.recipe == "feature_list" and any(item.detail for item in content.items)
    return bool(content.support) or has_details


def _anchors(drafts: list[Draft], beat: Beat) -> list[tuple[int, int]]:
    """Shots that must start at a time, as (index, frame); the first always starts at 0."""
    out = [(0, 0)]
    smallest = max(2, round(0.5 * beat.fps))
    for index, draft in enumerate(drafts):
        if index == 0 or draft.at_s is None:
            continue
        frame = round(draft.at_s * beat.fps)
        before, at = out[-1]
        room_before = smallest * (index - before)
        room_after = smallest * (len(drafts) - index)
        if frame >= at + room_before and frame <= beat.total - room_after:
            out.append((index, frame))
    return out


def _lay_out(
    drafts: list[Draft], start: int, end: int, *, beat: Beat, curve: Curve | None
) -> list[int]:
    """Start frames of shots that share a stretch of the clock."""
    need = _needs(drafts, beat)
    calm = _calm(drafts, start / beat.total, end / beat.total, curve)
    lengths = _share(drafts, need, (end - start) / beat.fps, calm)
    least = [
        max(1, int(_kept(draft) * min(wish, length) * beat.fps))
        for draft, wish, length in zip(drafts, need, lengths, strict=True)
    ]
    if need[-1] > needed_s(drafts[-1]):
        least[-1] = max(1, int(min(need[-1], lengths[-1]) * beat.fps))
    starts = [start]
    position = float(start)
    for index, length in enumerate(lengths[:-1]):
        position += length * beat.fps
        low = starts[-1] + least[index]
        high = end - sum(least[index + 1 :])
        is_long = length >= BEATS_A_BAR * beat.frames / beat.fps
        starts.append(_snap(position, low, high, beat.frames, prefer_pairs=is_long))
    return starts


def _kept(draft: Draft) -> float:
    """The part of its reading time that a shot keeps when its cut looks for a beat."""
    return 1.0 if draft.recipe == "kinetic_phrase" else _SHAVE


def _snap(position: float, low: int, high: int, frames: int, *, prefer_pairs: bool) -> int:
    """The nearest beat between two frames, on a strong one if it is as near; else the position."""
    near = round(position / frames) * frames
    options = [near, near - frames, near + frames]
    if prefer_pairs:
        strong = round(position / (2 * frames)) * 2 * frames
        options.insert(0, strong)
    for option in options:
        if low <= option <= high and abs(option - position) <= 1.05 * frames:
            return option
    return int(min(max(round(position), low), max(low, high)))


def _calm(drafts: list[Draft], start: float, end: float, curve: Curve | None) -> list[float]:
    """How much longer than usual each shot would like to be: more than 1 where energy is low."""
    if curve is None:
        return [1.0 for _ in drafts]
    whole = sum(draft.facts.natural_s for draft in drafts)
    out, at = [], 0.0
    for draft in drafts:
        share = start + (end - start) * at / whole
        at += draft.facts.natural_s
        out.append(1.0 + _PACE * (0.6 - level_at(curve, share)))
    return out


def _share(
    drafts: list[Draft], need: list[float], seconds: float, calm: list[float]
) -> list[float]:
    """Seconds of each shot: between what it needs and what it bears, by what it likes."""
    natural = [draft.facts.natural_s * slow for draft, slow in zip(drafts, calm, strict=True)]
    like = [max(n, wish) for n, wish in zip(need, natural, strict=True)]
    most = [max(w, draft.facts.longest_s) for w, draft in zip(like, drafts, strict=True)]
    if seconds <= sum(need):
        return [seconds * n / sum(need) for n in need]
    if seconds <= sum(like):
        return _between(need, like, seconds)
    if seconds <= sum(most):
        return _between(like, most, seconds)
    return [seconds * m / sum(most) for m in most]


def _between(low: list[float], high: list[float], seconds: float) -> list[float]:
    span = sum(high) - sum(low)
    part = (seconds - sum(low)) / span if span > 0 else 0.0
    return [a + part * (b - a) for a, b in zip(low, high, strict=True)]
