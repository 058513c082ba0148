"""A storyboard becomes a composition: every shot on its stage, joined, scored and cued."""

from openmotion.director.kit import Scenery, Stage, corner_mark, ground_of
from openmotion.director.looks import LOOKS, Look
from openmotion.director.recipes import RECIPES
from openmotion.errors import UnknownLook
from openmotion.model import (
    Camera,
    Composition,
    Cue,
    CueKind,
    EnergyPoint,
    Finish,
    FrameRate,
    Music,
    Scene,
    Shot,
    Storyboard,
    Transition,
    TransitionKind,
    check_composition,
    choose,
    derive_seed,
    frame_rate,
)

# What a transition sounds like: effect, gain in dB.
_SOUNDS: dict[TransitionKind, tuple[CueKind, float]] = {
    "cut_the_curve": ("whoosh", -3.0),
    "zoom_through": ("whoosh", -1.0),
    "inverse_zoom": ("whoosh", -2.0),
    "crossfade": ("whoosh", -9.0),
    "blur_crossfade": ("shimmer", -12.0),
    "push": ("whoosh", -4.0),
    "cover_card": ("whoosh", -4.0),
    "circle_iris": ("whoosh", -1.0),
    "angled_wipe": ("whoosh", -1.0),
    "stagger_blocks": ("whoosh", 0.0),
    "whip_pan": ("whoosh", 1.0),
    "noise_dissolve": ("shimmer", -12.0),
    "colour_flood": ("whoosh", -1.0),
    "dip_to_ink": ("impact", -8.0),
    "flash": ("impact", -6.0),
    "blinds": ("whoosh", -3.0),
    "waterfall_words": ("whoosh", -6.0),
    "shape_iris": ("impact", -6.0),
    "spin_whip": ("whoosh", 1.0),
    "light_leak": ("shimmer", -10.0),
    "ink_wipe": ("whoosh", -6.0),
    "domain_warp": ("shimmer", -10.0),
    "chromatic_split": ("impact", -7.0),
    "glitch": ("impact", -7.0),
    "pixel_dissolve": ("shimmer", -9.0),
    "card_flip": ("whoosh", -3.0),
    "cube": ("whoosh", -2.0),
    "match_cut": ("whoosh", -7.0),
    "scale_to_detail": ("whoosh", -2.0),
    "scroll_strip": ("whoosh", -2.0),
    "focus_pull": ("shimmer", -12.0),
}
_TRAVEL = ("left", "right")
_UPWARDS = {"push", "cover_card", "scroll_strip"}  # in tall frames


def arrange(storyboard: Storyboard) -> Composition:
    """The composition of a storyboard, checked.

    Raises:
        UnknownLook: the storyboard names a look that does not exist.
        InvalidComposition: a recipe made something that cannot be drawn (a defect).
    """
    if storyboard.look not in LOOKS:
        raise UnknownLook(f"there is no look called {storyboard.look!r}")
    look, rate = LOOKS[storyboard.look], frame_rate(storyboard.fps)
    total = max(1, rate.frames(storyboard.duration_s))
    cuts = _cuts(storyboard, rate, total)
    joins = _joins(storyboard, rate, cuts)
    scenes: list[Scene] = []
    cues: list[Cue] = []
    for index, shot in enumerate(storyboard.shots):
        start = joins[index][0]
        end = joins[index + 1][1]
        stage = _stage(storyboard, look, rate, shot, joins, index)
        scenery = RECIPES[shot.recipe].build(stage)
        scenes.append(_scene(storyboard, stage, scenery, start, end, first=index == 0))
        cues.extend(
            cue.model_copy(update={"frame": cue.frame + start})
            for cue in scenery.cues
            if 0 <= cue.frame + start < total
        )
    transitions = _transitions(storyboard, look, joins)
    cues.extend(_transition_cues(storyboard, transitions))
    composition = Composition(
        width=storyboard.width,
        height=storyboard.height,
        rate=rate,
        duration_frames=total,
        seed=storyboard.seed,
        scenes=tuple(scenes),
        transitions=transitions,
        music=_music(storyboard, cuts),
        cues=tuple(sorted(cues, key=lambda cue: cue.frame)),
        silent=storyboard.silent,
    )
    check_composition(composition)
    return composition


def _cuts(storyboard: Storyboard, rate: FrameRate, total: int) -> list[int]:
    """The frame of each shot's cut, and the end; every shot keeps at least one frame."""
    cuts = [rate.frames(shot.start_s) for shot in storyboard.shots]
    cuts[0] = 0
    for index in range(1, len(cuts)):
        cuts[index] = min(max(cuts[index], cuts[index - 1] + 1), total - len(cuts) + index)
    return [*cuts, total]


def _joins(storyboard: Storyboard, rate: FrameRate, cuts: list[int]) -> list[tuple[int, int]]:
    """Start and end of the overlap at each cut; equal where the cut is hard."""
    joins = [(0, 0)]
    for index, shot in enumerate(storyboard.shots[1:], start=1):
        room = min(cuts[index] - cuts[index - 1], cuts[index + 1] - cuts[index])
        length = min(rate.frames(shot.transition_s), int(room * 0.8))
        if shot.transition is None or length < 2:
            joins.append((cuts[index], cuts[index]))
        else:
            start = cuts[index] - length // 2
            joins.append((start, start + length))
    return [*joins, (cuts[-1], cuts[-1])]


def _stage(
    storyboard: Storyboard,
    look: Look,
    rate: FrameRate,
    shot: Shot,
    joins: list[tuple[int, int]],
    index: int,
) -> Stage:
    start, end = joins[index][0], joins[index + 1][1]
    overlap = joins[index][1] - start
    enter = round(overlap * 0.32) if overlap else (2 if index == 0 else 0)
    leave = joins[index + 1][0] - start
    beat = storyboard.frames_per_beat
    first_beat = -(-(start + enter) // beat) * beat - start
    available = max(0.2, (leave - enter) / rate.fps)
    natural = RECIPES[shot.recipe].natural_s
    return Stage(
        shot=shot,
        look=look,
        palette=storyboard.palette,
        width=storyboard.width,
        height=storyboard.height,
        rate=rate,
        enter=min(enter, end - start - 1),
        leave=max(1, leave),
        end=end - start,
        beat=beat,
        first_beat=first_beat,
        squeeze=min(1.0, max(0.25, available / natural)),
    )


def _scene(
    storyboard: Storyboard, stage: Stage, scenery: Scenery, start: int, end: int, *, first: bool
) -> Scene:
    world = derive_seed(storyboard.seed, "ground")
    name, words = stage.content.product.lower(), stage.content.headline.lower()
    marked = scenery.brand and not (name and name in words)
    brand = corner_mark(stage, first=first) if marked else ()
    shines = stage.shot.tone == "dark"
    return Scene(
        id=stage.shot.id,
        name=stage.shot.recipe,
        start=start,
        end=end,
        ground=scenery.ground or ground_of(stage, seed=world),
        layers=(*brand, *scenery.layers),
        camera=scenery.camera or Camera(),
        finish=Finish(
            grain=stage.look.grain, bloom=stage.look.bloom * scenery.bloom if shines else 0.0
        ),
    )


def _transitions(
    storyboard: Storyboard, look: Look, joins: list[tuple[int, int]]
) -> tuple[Transition, ...]:
    found = []
    for index, shot in enumerate(storyboard.shots[1:], start=1):
        start, end = joins[index]
        if shot.transition is None or end <= start:
            continue
        before = storyboard.shots[index - 1]
        palette = storyboard.palette
        colour = palette.ink if shot.transition == "dip_to_ink" else palette.accent
        if shot.transition == "colour_flood":
            colour = {"dark": palette.dark, "light": palette.light, "flood": palette.flood}[
                shot.tone
            ][0]
        found.append(
            Transition(
                kind=shot.transition,
                outgoing=before.id,
                incoming=shot.id,
                start=start,
                end=end,
                direction=_direction(storyboard, look, shot),
                colour=colour,
                origin=(0.5, 0.55),
            )
        )
    return tuple(found)


def _direction(storyboard: Storyboard, look: Look, shot: Shot) -> str:
    """One direction holds through a video; tall frames travel upwards."""
    if storyboard.height > storyboard.width and shot.transition in _UPWARDS:
        return "up"
    if shot.transition == look.accent_transition:
        return "right"
    return choose(storyboard.seed, _TRAVEL[:1] * 3 + _TRAVEL[1:], "direction")


def _transition_cues(storyboard: Storyboard, transitions: tuple[Transition, ...]) -> list[Cue]:
    shots = {shot.id: shot for shot in storyboard.shots}
    cues = []
    for index, join in enumerate(transitions):
        kind, gain = _SOUNDS[join.kind]
        energy = shots[join.incoming].energy
        pan = 0.35 if index % 2 else -0.35
        cues.append(
            Cue(
                kind=kind,
                frame=(join.start + join.end) // 2,
                gain_db=gain - 4.0 * (1 - energy),
                pan=pan if kind == "whoosh" else 0.0,
            )
        )
    return cues


def _music(storyboard: Storyboard, cuts: list[int]) -> Music:
    return Music(
        mood=storyboard.mood,
        frames_per_beat=storyboard.frames_per_beat,
        key=int(derive_seed(storyboard.seed, "key") % 12),
        energy=tuple(
            EnergyPoint(frame=cut, level=shot.energy)
            for cut, shot in zip(cuts, storyboard.shots, strict=False)
        ),
        seed=derive_seed(storyboard.seed, "music"),
    )
