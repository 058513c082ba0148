"""From what is to be said to a plan of shots."""

from dataclasses import replace

from openmotion.director.looks import choose_fonts, choose_look, make_palette, stated_ground
from openmotion.director.rules.abroad import fill_up
from openmotion.director.rules.arcs import arc_name, choose_arc
from openmotion.director.rules.casting import cast
from openmotion.director.rules.choreographies import choose_choreographies
from openmotion.director.rules.compress import compress
from openmotion.director.rules.cover import cover
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.energy import curve_of
from openmotion.director.rules.excluded import respect, without_refused, without_refused_shots
from openmotion.director.rules.motif import choose_motif, lead_motif
from openmotion.director.rules.polish import polish
from openmotion.director.rules.rhythm import Beat, fit
from openmotion.director.rules.setting import set_right
from openmotion.director.rules.staging import stage_shots
from openmotion.director.rules.story import tell
from openmotion.director.rules.tempo import choose_beat
from openmotion.model.brief import Brief
from openmotion.model.seed import derive_seed
from openmotion.model.storyboard import Shot, Storyboard
from openmotion.model.timing import frame_rate

_PACES = {"slow": 0.8, "normal": 1.0, "fast": 1.22}  # factors on the look's own


def plan_storyboard(
    brief: Brief, seed: int, look: str | None = None, *, turn: int | None = None
) -> Storyboard:
    """Shots, words and rhythm for a brief; the same brief and seed give the same plan.

    Args:
        brief: what is to be said.
        seed: of all chance.
        look: name of an art direction that overrules the brief's.
        turn: number of the try; consecutive ones take different looks where none is named.

    Raises:
        UnknownLook: no look has that name.
    """
    if look is not None:
        wish = brief.look.model_copy(update={"value": look, "origin": "field"})
        brief = brief.model_copy(update={"look": wish})
    brief = without_refused(brief)
    direction = choose_look(brief, seed, turn=turn)
    # Two prompts with the same seed play their words differently.
    own = derive_seed(seed, brief.kind.value, brief.product.value, brief.subject.value)
    story = tell(brief, own)
    curve = curve_of(arc_name(story))
    drafts = _under(f"the arc {arc_name(story)}", choose_arc(story)(story))
    if brief.choreography is None:
        drafts = _under("words of the prompt that no shot had yet", cover(story, drafts))
        drafts = compress(polish(story, drafts), brief.duration_s.value)
        drafts = fill_up(story, drafts)
        drafts = cast(story, _under("shots joined because time is short", drafts))
        drafts = without_refused_shots(story, drafts)
    rate = frame_rate(brief.fps.value)
    total = max(1, rate.frames(brief.duration_s.value))
    mood = brief.mood.value
    frames = choose_beat(
        mood, total, rate.fps, pace=direction.pace * _PACES[brief.pace.value], seed=seed
    )
    drafts, starts = fit(drafts, Beat(fps=rate.fps, total=total, frames=frames), curve)
    ends = [*starts[1:], total]
    lengths_s = [rate.seconds(end - start) for start, end in zip(starts, ends, strict=True)]
    stages = stage_shots(drafts, lengths_s, brief=brief, look=direction, curve=curve, seed=seed)
    spots = lead_motif([stage.energy for stage in stages], seed)
    motif = choose_motif(brief, direction, len(drafts), seed) if not brief.choreography else None
    keeps_ground = stated_ground(brief) is not None or brief.tone.value is not None
    ways = choose_choreographies(drafts, seed, keeps_ground=keeps_ground)
    shots = tuple(
        Shot(
            id=f"s{index + 1}",
            recipe=draft.recipe,
            choreography=ways[index],
            content=draft.content,
            start_s=rate.seconds(starts[index]),
            duration_s=lengths_s[index],
            tone=stages[index].tone,
            energy=stages[index].energy,
            transition=stages[index].transition,
            transition_s=stages[index].transition_s,
            role=draft.role,
            rule=draft.rule,
            motif=spots[index] if motif else None,
            seed=derive_seed(seed, f"s{index + 1}"),
        )
        for index, draft in enumerate(drafts)
    )
    storyboard = Storyboard(
        look=direction.name,
        palette=make_palette(direction, brief, seed),
        mood=mood,
        frames_per_beat=frames,
        width=brief.width.value,
        height=brief.height.value,
        fps=brief.fps.value,
        duration_s=brief.duration_s.value,
        seed=seed,
        silent=brief.silent.value,
        motif=motif,
        fonts=choose_fonts(brief, direction)[0],
        roundness=brief.roundness,
        shots=shots,
    )
    return set_right(respect(storyboard, brief), brief)


def _under(rule: str, drafts: list[Draft]) -> list[Draft]:
    """Drafts that no rule has claimed yet are this one's."""
    return [draft if draft.rule else replace(draft, rule=rule) for draft in drafts]
