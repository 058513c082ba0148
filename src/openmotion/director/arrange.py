"""A storyboard becomes a composition: every shot on its stage, joined, scored and cued."""

from itertools import pairwise

from openmotion.director.footprint import footprint
from openmotion.director.kit import (
    MOTIF_ID,
    Heading,
    Scenery,
    Stage,
    corner_mark,
    ground_of,
    ornament,
)
from openmotion.director.looks import LOOKS, Look, with_fonts
from openmotion.director.recipes import RECIPES
from openmotion.director.thread import Span, thread_motif
from openmotion.director.wishes import as_wished
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
_EVERYWHERE = frozenset({MOTIF_ID, "brand.icon", "brand.name"})
_HEADINGS: tuple[Heading, ...] = ("left", "left", "left", "right")
_UPWARDS = {"push", "cover_card", "scroll_strip"}  # in tall frames


def arrange(storyboard: Storyboard) -> Composition:
    """The composition of a storyboard, checked.

    Raises:
        UnknownLook: the storyboard names a look that does not exist.
        InvalidComposition: a recipe made something that cannot be drawn (a defect).
    """
    if storyboard.look not in LOOKS:
        raise UnknownLook(f"there is no look called {storyboard.look!r}")
    look = with_fonts(LOOKS[storyboard.look], storyboard.fonts)
    if storyboard.roundness is not None:
        look = look.model_copy(update={"roundness": storyboard.roundness})
    rate = frame_rate(storyboard.fps)
    total = max(1, rate.frames(storyboard.duration_s))
    cuts = _cuts(storyboard, rate, total)
    joins = _joins(storyboard, rate, cuts)
    scenes: list[Scene] = []
    stages: list[Stage] = []
    cues: list[Cue] = []
    for index, shot in enumerate(storyboard.shots):
        start = joins[index][0]
        end = joins[index + 1][1]
        stage = _stage(storyboard, look, rate, shot, joins, index)
        scenery = RECIPES[shot.recipe].build(stage)
        stages.append(stage)
        scenes.append(_scene(storyboard, stage, scenery, start, end, first=index == 0))
        cues.extend(
            cue.model_copy(update={"frame": cue.frame + start})
            for cue in scenery.cues
            if 0 <= cue.frame + start < total
        )
    scenes = _threaded(storyboard, stages, scenes, joins)
    transitions = _transitions(storyboard, look, joins, scenes)
    cues.extend(_transition_cues(storyboard, look, transitions))
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
    composition = as_wished(composition, storyboard)
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
        heading=_heading(storyboard),
    )


def _scene(
    storyboard: Storyboard, stage: Stage, scenery: Scenery, start: int, end: int, *, first: bool
) -> Scene:
    world = derive_seed(storyboard.seed, "ground")
    name, words = stage.content.product.lower(), stage.content.headline.lower()
    marked = scenery.brand and not (name and name in words)
    brand = corner_mark(stage, first=first) if marked else ()
    layers = scenery.layers
    if stage.content.choreography is None and scenery.adorned:
        around = ornament(stage, (*brand, *scenery.layers), seed=world)
        layers = (*around.behind, *brand, *scenery.layers, *around.front)
    shines = stage.shot.tone == "dark"
    return Scene(
        id=stage.shot.id,
        name=stage.shot.recipe,
        start=start,
        end=end,
        ground=scenery.ground or ground_of(stage, seed=world),
        layers=layers,
        camera=scenery.camera or Camera(),
        finish=Finish(
            grain=stage.look.grain, bloom=stage.look.bloom * scenery.bloom if shines else 0.0
        ),
    )


def _threaded(
    storyboard: Storyboard,
    stages: list[Stage],
    scenes: list[Scene],
    joins: list[tuple[int, int]],
) -> list[Scene]:
    """The scenes with the video's motif in each, under all other layers."""
    if storyboard.motif is None or any(shot.motif is None for shot in storyboard.shots):
        return scenes
    obstacles = [
        footprint(stage, scene.layers) for stage, scene in zip(stages, scenes, strict=True)
    ]
    spans = [
        Span(start=before[0], entered=before[1], left=after[0], end=after[1])
        for before, after in pairwise(joins)
    ]
    layers = thread_motif(storyboard.motif, stages, obstacles, spans)
    return [
        scene.model_copy(update={"layers": (layer, *scene.layers)})
        for scene, layer in zip(scenes, layers, strict=True)
    ]


def _transitions(
    storyboard: Storyboard, look: Look, joins: list[tuple[int, int]], scenes: list[Scene]
) -> tuple[Transition, ...]:
    found = []
    for index, shot in enumerate(storyboard.shots[1:], start=1):
        start, end = joins[index]
        if shot.transition is None or end <= start:
            continue
        before = storyboard.shots[index - 1]
        kind = shot.transition
        if kind == "match_cut" and not _share(scenes[index - 1], scenes[index]):
            kind = look.transition
        palette = storyboard.palette
        colour = palette.ink if kind == "dip_to_ink" else palette.accent
        if kind == "colour_flood":
            colour = {"dark": palette.dark, "light": palette.light, "flood": palette.flood}[
                shot.tone
            ][0]
        found.append(
            Transition(
                kind=kind,
                outgoing=before.id,
                incoming=shot.id,
                start=start,
                end=end,
                direction=_direction(storyboard, look, kind),
                colour=colour,
                origin=(0.5, 0.55),
            )
        )
    return tuple(found)


def _share(before: Scene, after: Scene) -> bool:
    """Whether two scenes have a part that can travel from one to the other."""
    kinds = {layer.id: layer.kind for layer in before.layers}
    return any(
        kinds.get(layer.id) == layer.kind and layer.id not in _EVERYWHERE for layer in after.layers
    )


def _direction(storyboard: Storyboard, look: Look, kind: TransitionKind) -> Heading:
    """One direction holds through a video; tall frames travel upwards."""
    if storyboard.height > storyboard.width and kind in _UPWARDS:
        return "up"
    if kind == look.accent_transition:
        return "right"
    return _heading(storyboard)


def _heading(storyboard: Storyboard) -> Heading:
    """Where the video travels, to the left three times out of four."""
    return choose(storyboard.seed, _HEADINGS, "direction")


def _transition_cues(
    storyboard: Storyboard, look: Look, transitions: tuple[Transition, ...]
) -> list[Cue]:
    shots = {shot.id: shot for shot in storyboard.shots}
    cues = []
    for index, join in enumerate(transitions):
        kind, gain = _SOUNDS[join.kind]
        if look.cut is not None and join.kind == look.transition:
            kind = look.cut
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
