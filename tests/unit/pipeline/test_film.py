"""A plan comes back from its file as it was written."""

import pytest
from tests.support.films import OneFilmDirector, film_of

from openmotion.errors import InvalidDocument
from openmotion.model import Finding, Request
from openmotion.pipeline.film import (
    PlannedFilm,
    digest_composition,
    read_plan,
    read_planned_composition,
    write_plan,
)


@pytest.fixture
def planned():
    director, request = OneFilmDirector(), Request(prompt="A film")
    brief = director.understand(request)
    storyboard = director.plan(brief, 0)
    return PlannedFilm(
        request=request,
        brief=brief,
        storyboard=storyboard,
        composition=director.arrange(storyboard),
        findings=(Finding(check="brief", severity="note", message="a note"),),
    )


def test_a_plan_comes_back_whole(tmp_path, planned):
    write_plan(tmp_path / "plan", planned)

    assert read_plan(tmp_path / "plan") == planned
    assert read_planned_composition(tmp_path / "plan") == planned.composition


@pytest.mark.parametrize("text", ["", "{}", "[]", "nonsense", '{"composition": 3}'])
def test_a_damaged_plan_is_refused(tmp_path, text):
    (tmp_path / "plan").write_text(text)

    with pytest.raises(InvalidDocument):
        read_plan(tmp_path / "plan")
    with pytest.raises(InvalidDocument):
        read_planned_composition(tmp_path / "plan")


def test_the_digest_follows_the_composition_alone(planned):
    same, other = film_of(), film_of(3)

    assert digest_composition(same) == digest_composition(planned.composition)
    assert digest_composition(same) != digest_composition(other)
