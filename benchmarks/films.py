"""Ten typical videos, one of each kind, that all benchmarks of speed are taken on."""

from typing import NamedTuple

from openmotion.model import Composition, Request
from openmotion.pipeline.planning import plan_video
from openmotion.pipeline.progress import ignore_progress


class Film(NamedTuple):
    """A video to make.

    Attributes:
        name: one word.
        prompt: what is asked for.
        aspect_ratio: None leaves it to the director, who takes 16:9.
    """

    name: str
    prompt: str
    aspect_ratio: str | None = None


FILMS = (
    Film(
        "launch",
        "Create a 15 second launch video for Tideline, a new AI calendar app that plans the week.",
    ),
    Film(
        "numbers",
        "A 15 second video with our quarter's figures: revenue 4.2 million, up 38 %, 12,500 "
        "customers, churn 1.9 %. Sales by month: Jan 210, Feb 260, Mar 340, Apr 390, May 470.",
    ),
    Film(
        "steps",
        "Explain in 20 seconds how composting works: collect scraps, add dry leaves, keep it "
        "moist, turn it weekly, use the soil in spring.",
    ),
    Film(
        "developer",
        "A dark, technical 15 second video for developers about Quillbase, a database for "
        "time series, with a line of Python code and a terminal.",
    ),
    Film(
        "event",
        "Announce Northlight, a design conference on 14 May in Oslo, 60 speakers, tickets on "
        "sale now. 12 seconds, bold type.",
    ),
    Film(
        "quote",
        'A calm 12 second video of one sentence: "The best time to plant a tree was twenty years '
        'ago. The second best time is now."',
    ),
    Film(
        "compare",
        "Compare in 15 seconds renting and buying a flat: monthly cost, freedom, wealth after ten "
        "years.",
    ),
    Film(
        "countdown",
        "A 10 second countdown from 5 to zero for a party on New Year's Eve, colourful and loud.",
    ),
    Film(
        "story",
        "A vertical video of 20 seconds for a coffee roastery called Ember and Oak: three beans, "
        "roasted on Tuesdays, free delivery.",
        "9:16",
    ),
    Film(
        "explainer",
        "Explain in 60 seconds how solar panels turn light into electricity, why a battery helps, "
        "what it costs, and how to begin; for home owners.",
    ),
)


def plan_film(film: Film, fps: int = 30) -> Composition:
    """The composition that the offline director plans for a film."""
    request = Request(prompt=film.prompt, aspect_ratio=film.aspect_ratio, fps=fps)
    return plan_video(request, None, ignore_progress).composition


def cut_short(composition: Composition, seconds: float) -> Composition:
    """The first part of a composition, for a quicker look; transitions at its end are left out."""
    end = min(composition.duration_frames, composition.rate.frames(seconds))
    return composition.model_copy(
        update={
            "duration_frames": end,
            "scenes": tuple(
                scene.model_copy(update={"end": min(scene.end, end)})
                for scene in composition.scenes
                if scene.start < end
            ),
            "transitions": tuple(item for item in composition.transitions if item.end <= end),
            "cues": tuple(cue for cue in composition.cues if cue.frame < end),
        }
    )
