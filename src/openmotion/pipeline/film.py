"""The file between planning and the later stages: all that is decided before the first frame."""

import hashlib
import json
from pathlib import Path

from pydantic import ValidationError

from openmotion.errors import InvalidDocument
from openmotion.model import (
    Brief,
    Composition,
    Finding,
    Frozen,
    Request,
    Storyboard,
    read_composition,
)
from openmotion.model.revision import Lineage, Revision


class PlannedFilm(Frozen):
    """A request and what was decided for it.

    Attributes:
        request: what was asked.
        brief: how it was understood.
        storyboard: what was planned.
        composition: what is to be drawn and played.
        findings: what a review of the plan found.
        lineage: which revision it is, and what it changes.
        history: the revisions before it, the oldest first.
    """

    request: Request
    brief: Brief
    storyboard: Storyboard
    composition: Composition
    findings: tuple[Finding, ...] = ()
    lineage: Lineage = Lineage()
    history: tuple[Revision, ...] = ()


def digest_composition(composition: Composition) -> str:
    """What a composition is, in 64 hexadecimal digits: equal ones show and sound the same."""
    return hashlib.sha256(composition.model_dump_json(warnings=False).encode()).hexdigest()


def write_plan(path: Path, film: PlannedFilm) -> None:
    """Write a plan as JSON."""
    path.write_text(film.model_dump_json(warnings=False), encoding="utf-8")


def read_plan(path: Path) -> PlannedFilm:
    """All of a plan's file.

    Raises:
        InvalidDocument: it is damaged or from a newer version.
    """
    try:
        return PlannedFilm.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise InvalidDocument("the plan of the film is damaged") from error


def read_planned_composition(path: Path) -> Composition:
    """The composition of a plan's file, without the rest of it.

    Raises:
        InvalidDocument: it is damaged or from a newer version.
    """
    try:
        raw = json.loads(path.read_bytes())
        return read_composition(json.dumps(raw["composition"]))
    except (ValueError, KeyError, TypeError) as error:
        raise InvalidDocument("the plan of the film is damaged") from error
