"""The file of a plan, for a film that is given."""

from pathlib import Path

from tests.support.films import OneFilmDirector

from openmotion.model import Composition, Request
from openmotion.pipeline.film import PlannedFilm, write_plan


def plan_file(path: Path, film: Composition) -> Path:
    """Write the plan of a film, as if it had been planned from a request."""
    director, request = OneFilmDirector(film), Request(prompt="Make a film.")
    brief = director.understand(request)
    planned = PlannedFilm(
        request=request,
        brief=brief,
        storyboard=director.plan(brief, 0),
        composition=film,
    )
    write_plan(path, planned)
    return path
