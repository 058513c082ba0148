"""From what is to be said to a plan of shots."""

from openmotion.director.looks import choose_look, make_palette
from openmotion.director.rules.arcs import choose_arc
from openmotion.director.rules.choreographies import choose_choreographies
from openmotion.director.rules.compress import compress
from openmotion.director.rules.cover import cover
from openmotion.director.rules.polish import polish
from openmotion.director.rules.rhythm import Beat, fit
from openmotion.director.rules.staging import stage_shots
from openmotion.director.rules.story import tell
from openmotion.director.rules.tempo import choose_beat
from openmotion.model.brief import Brief
from openmotion.model.seed import derive_seed
from openmotion.model.storyboard import Shot, Storyboard
from openmotion.model.timing import frame_rate


def plan_storyboard(brief: Brief, seed: int, look: str | None = None) -> Storyboard:
    """Shots, words and rhythm for a brief; the same brief and seed give the same plan.

    Args:
        brief: what is to be said.
        seed: of all chance.
        look: name of an art direction that overrules the brief's.

    Raises:
        UnknownLook: no look has that name.
    """
    if look is not None:
        wish = brief.look.model_copy(update={"value": look, "origin": "field"})
        brief = brief.model_copy(update={"look": wish})
    direction = choose_look(brief, seed)
    # Two prompts with the same seed play their words differently.
    own = derive_seed(seed, brief.kind.value, brief.product.value, brief.subject.value)
    story = tell(brief, own)
    drafts = polish(story, cover(story, choose_arc(story)(story)))
    drafts = compress(drafts, brief.duration_s.value)
    rate = frame_rate(brief.fps.value)
    total = max(1, rate.frames(brief.duration_s.value))
    mood = brief.mood.value
    frames = choose_beat(mood, total, rate.fps, pace=direction.pace, seed=seed)
    drafts, starts = fit(drafts, Beat(fps=rate.fps, total=total, frames=frames))
    ends = [*starts[1:], total]
    lengths_s = [rate.seconds(end - start) for start, end in zip(starts, ends, strict=True)]
    stages = stage_shots(drafts, lengths_s, brief=brief, look=direction, seed=seed)
    ways = choose_choreographies([draft.recipe for draft in drafts], seed)
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
            seed=derive_seed(seed, f"s{index + 1}"),
        )
        for index, draft in enumerate(drafts)
    )
    return Storyboard(
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
        shots=shots,
    )
