"""What a scene recipe is."""

from collections.abc import Callable
from dataclasses import dataclass

from openmotion.director.kit import Scenery, Stage


@dataclass(frozen=True, slots=True)
class Recipe:
    """A way to show one kind of content.

    Attributes:
        name: what storyboards call it by.
        summary: one sentence for people.
        build: gives layers, sounds and camera for a stage.
        min_s: shorter shots squeeze it too much.
        natural_s: how long it wants to be.
    """

    name: str
    summary: str
    build: Callable[[Stage], Scenery]
    min_s: float
    natural_s: float
