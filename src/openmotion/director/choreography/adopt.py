"""A brief whose prompt is instructions about shapes becomes the brief of a choreography."""

from openmotion.director.choreography.read import read_choreography
from openmotion.director.choreography.recognise import is_choreography
from openmotion.director.understand.reading import read_prompt
from openmotion.model import Brief, PromptSpan, Stated, VideoKind

_SHORTEST_S, _LONGEST_S = 1.0, 300.0


def with_choreography(brief: Brief) -> Brief:
    """The brief itself, or one of kind "choreography" with its cast, clauses and length.

    What the instructions speak of, such as lengths, angles and times, is no copy, figure or list
    any more.
    """
    reading = read_prompt(brief.prompt)
    if not is_choreography(reading):
        return brief
    width, height, fps = brief.width.value, brief.height.value, brief.fps.value
    plan = read_choreography(reading, width=width, height=height, fps=fps)
    if plan is None or not (plan.clauses or len(plan.actors) >= 1):
        return brief
    duration = brief.duration_s
    if duration.origin == "field":
        plan = plan.model_copy(update={"duration_s": duration.value})
    else:
        length = min(_LONGEST_S, max(_SHORTEST_S, plan.duration_s))
        plan = plan.model_copy(update={"duration_s": length})
        duration = Stated[float](
            value=length,
            origin="inferred",
            spans=duration.spans if duration.value == length else (),
        )
    spans = tuple(
        PromptSpan(start=clause.span.start, end=clause.span.end) for clause in plan.clauses[:1]
    )
    empty = Stated[str](value="")
    return brief.model_copy(
        update={
            "kind": Stated[VideoKind](value="choreography", origin="inferred", spans=spans),
            "also": (),
            "product": empty,
            "cta": empty,
            "link": empty,
            "duration_s": duration,
            "copy_lines": (),
            "features": (),
            "figures": (),
            "series": (),
            "groups": (),
            "script": (),
            "details": (),
            "choreography": plan,
            "notes": (*brief.notes, *plan.notes),
        }
    )
