"""Tone, energy and transition of each shot."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from openmotion.director.looks import Look, is_dark, stated_ground
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.energy import Curve, level_at, peak_of
from openmotion.model.brief import Brief
from openmotion.model.cue import Mood
from openmotion.model.seed import chance
from openmotion.model.transition import TransitionKind

Tone = Literal["dark", "light", "flood"]
_SECONDS: dict[TransitionKind, float] = {
    "cut_the_curve": 0.5,
    "zoom_through": 0.6,
    "inverse_zoom": 0.6,
    "crossfade": 0.5,
    "blur_crossfade": 0.6,
    "push": 0.45,
    "cover_card": 0.5,
    "circle_iris": 0.5,
    "angled_wipe": 0.45,
    "stagger_blocks": 0.6,
    "whip_pan": 0.35,
    "noise_dissolve": 0.6,
    "colour_flood": 0.4,
    "dip_to_ink": 0.7,
    "flash": 0.2,
    "blinds": 0.5,
    "waterfall_words": 0.65,
    "shape_iris": 0.6,
    "spin_whip": 0.35,
    "light_leak": 0.7,
    "ink_wipe": 0.7,
    "domain_warp": 0.7,
    "chromatic_split": 0.3,
    "glitch": 0.35,
    "pixel_dissolve": 0.55,
    "card_flip": 0.65,
    "cube": 0.75,
    "match_cut": 0.55,
    "scale_to_detail": 0.85,
    "scroll_strip": 0.65,
    "focus_pull": 0.7,
}
_CALM: dict[Mood, float] = {"calm": 0.62, "luxury": 0.7, "cinematic": 0.85, "corporate": 0.85}
# Neighbours that share a part under one name, which travels over the cut.
_MATCHES = frozenset(
    {
        ("feature_spotlight", "feature_spotlight"),
        ("logo_reveal", "end_card"),
        ("app_window", "app_window"),
        ("phone", "phone"),
        ("laptop", "laptop"),
    }
)
_BELOW_PEAK = 0.88
_MOST = 0.4  # of either shot may be under the transition


@dataclass(frozen=True, slots=True)
class Stage:
    """How a shot is staged.

    Attributes:
        tone: its ground.
        energy: 0 still .. 1 peak.
        transition: into it; None is a hard cut.
        transition_s: length of the overlap.
    """

    tone: Tone
    energy: float
    transition: TransitionKind | None
    transition_s: float


def stage_shots(
    drafts: Sequence[Draft],
    lengths_s: Sequence[float],
    *,
    brief: Brief,
    look: Look,
    curve: Curve,
    seed: int,
) -> list[Stage]:
    """Tone, energy and transition of each shot."""
    peak = find_peak(drafts, lengths_s, at=peak_of(curve))
    tones = _tones(drafts, peak, brief=brief, look=look, seed=seed)
    energies = _energies(drafts, lengths_s, peak, curve=curve, mood=brief.mood.value)
    out: list[Stage] = []
    for index, draft in enumerate(drafts):
        kind: TransitionKind | None = None
        seconds = 0.0
        if index > 0 and not draft.hard:
            is_peak = index == peak and len(drafts) >= 4
            kind = look.accent_transition if is_peak else look.transition
            if not is_peak and matches(drafts[index - 1], draft):
                kind = "match_cut"
            most = _MOST * min(lengths_s[index - 1], lengths_s[index])
            haste = 1.15 - 0.3 * energies[index]
            seconds = round(min(_SECONDS[kind] * haste / look.pace, most), 3)
        out.append(Stage(tones[index], energies[index], kind, seconds))
    return out


def matches(before: Draft, after: Draft) -> bool:
    """Whether one shot's card, device or mark becomes the next one's."""
    return (before.recipe, after.recipe) in _MATCHES


def find_peak(drafts: Sequence[Draft], lengths_s: Sequence[float], *, at: float = 0.7) -> int:
    """The boldest shot near a share of the video, seven tenths where the arc names none."""
    count = len(drafts)
    if count < 3:
        return max(0, count - 1)
    total, start = sum(lengths_s), 0.0
    best, best_cost = count - 2, 9.0
    for index, draft in enumerate(drafts):
        middle = (start + 0.35 * lengths_s[index]) / total
        start += lengths_s[index]
        if index in {0, count - 1} and count > 2:
            continue
        cost = abs(middle - at) - 0.12 * draft.facts.bold
        if cost < best_cost:
            best, best_cost = index, cost
    return best


def _tones(
    drafts: Sequence[Draft], peak: int, *, brief: Brief, look: Look, seed: int
) -> list[Tone]:
    stated = brief.tone.value
    ground = stated_ground(brief)
    if stated is None and ground is not None:
        stated = "dark" if is_dark(ground) else "light"
    if stated is not None:
        return [stated for _ in drafts]
    first: Tone = look.first_tone
    other: Tone = "light" if first == "dark" else "dark"
    tones: list[Tone] = []
    run = 0
    for index, draft in enumerate(drafts):
        if index == 0:
            tones.append(first)
            continue
        keeps = draft.hard or (run < 1 and chance(seed, "tone", index) < 0.35)
        tone = tones[-1] if keeps else (other if tones[-1] == first else first)
        run = run + 1 if tone == tones[-1] else 0
        tones.append(tone)
    if len(drafts) >= 4:
        if drafts[peak].facts.bold and not drafts[peak].hard:
            tones[peak] = "flood"
        tones[-1] = first
    return tones


def _energies(
    drafts: Sequence[Draft], lengths_s: Sequence[float], peak: int, *, curve: Curve, mood: Mood
) -> list[float]:
    """The arc's curve where each shot begins; the peak alone reaches the top."""
    count, scale = len(drafts), _CALM.get(mood, 1.0)
    if count == 1:
        return [round(0.7 * scale, 2)]
    total, start = sum(lengths_s), 0.0
    out: list[float] = []
    for index, draft in enumerate(drafts):
        level = min(_BELOW_PEAK, level_at(curve, start / total))
        start += lengths_s[index]
        if index == peak:
            level = 1.0
        elif index == count - 1:
            level = level_at(curve, 1.0)
        if draft.recipe == "quote":
            level = min(level, 0.6)
        out.append(round(level * scale, 2))
    return out
