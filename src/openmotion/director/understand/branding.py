"""A brief with what a design document asks for, where the prompt does not say otherwise."""

from openmotion.director.understand.design import Design, read_design
from openmotion.director.understand.mood import read_mood
from openmotion.director.understand.reading import read_prompt
from openmotion.model import Brief, Stated

_USUAL_RADIUS_PX = 12.0  # of a web page's cards, where our looks have a roundness of 1
_ROUNDEST = 2.0


def with_design(brief: Brief, text: str) -> Brief:
    """The brief, bent to a design document; the prompt's own words come first."""
    design = read_design(text)
    taken = {wish.role for wish in brief.colours}
    colours = tuple(wish for wish in design.colours if wish.role not in taken)
    if taken - {"any"}:
        colours = tuple(wish for wish in colours if wish.role != "any")
    update: dict[str, object] = {
        "colours": (*brief.colours, *colours),
        "fonts": brief.fonts or design.fonts,
        "excluded": tuple(dict.fromkeys((*brief.excluded, *design.excluded))),
        "roundness": _roundness(design),
    }
    if design.voice and brief.mood.origin in {"default", "inferred"}:
        mood = read_mood(read_prompt(design.voice), brief.kind.value)
        if mood.origin == "stated":
            update["mood"] = Stated(value=mood.value, origin="field")
    if not (design.colours or design.fonts or design.voice or design.excluded):
        note = "nothing was found in the design document: no colours, letters, voice or limits"
        update["notes"] = (*brief.notes, note)
    return brief.model_copy(update=update)


def _roundness(design: Design) -> float | None:
    if design.radius_px is None:
        return None
    return round(min(_ROUNDEST, design.radius_px / _USUAL_RADIUS_PX), 3)
