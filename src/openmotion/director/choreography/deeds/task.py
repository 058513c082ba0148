"""What one segment asks of its subjects."""

from dataclasses import dataclass, replace
from typing import Any

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.telling import Telling


@dataclass(frozen=True, slots=True)
class Task:
    """A segment whose deeds are to be found.

    Attributes:
        telling: what was told so far.
        segment: the words.
        said: their parts.
        players: who does it.
        says: what the verb itself says, with its action.
    """

    telling: Telling
    segment: Segment
    said: Said
    players: list[Player]
    says: dict[str, Any]

    def told_as(self, action: str) -> "Task":
        """The same words, told by another verb."""
        return replace(self, says={"action": action})
