"""What is known while a prompt is told, for those who work out what its words mean."""

from dataclasses import dataclass, field

from openmotion.director.choreography.cast import Cast
from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.tokens import Token
from openmotion.model import PromptSpan
from openmotion.model.choreography import Clause


@dataclass(slots=True)
class Told:
    """A clause with what its time was told by.

    Attributes:
        clause: as it stands now.
        step: number of the step that it belongs to.
        timed: whether the prompt says how long it takes.
        sentence: number of its sentence.
        window: the stretch of the video that its part of the prompt names, seconds.
    """

    clause: Clause
    step: int
    timed: bool
    sentence: int
    window: tuple[float, float] | None = None


@dataclass(slots=True)
class Telling:
    """A prompt while its segments are told.

    Attributes:
        cast: the objects.
        prompt: for the words of clauses.
        width: of the frame, pixels.
        height: of the frame, pixels.
        fps: frames a second.
        places: where each object stands at the start, once that is known.
        stated_s: length of the video, if the prompt says so.
        told: the clauses so far.
        notes: what was not understood.
        group: what happens at the same time as the last clause.
        group_start: when that begins, seconds.
        group_end: when all of it is done, seconds.
        step: number of the group.
        window: the stretch of the video that is told now, seconds.
        window_sentence: the sentence that opened it.
        pending: when the next segment begins, if that is said.
        pending_together: the next segment goes on at the same time.
        spread_s: a length that later parts of the same sentence share.
        spread_sentence: that sentence.
        last_deeds: for "does the same".
        last_subjects: who did them.
        delay: seconds until the next segment begins.
        total_s: length of the video, as found on the way.
        waiting_subject: "while" opened a sentence whose main part comes next.
        after_condition: the last segment named a moment.
        each: the length that every object of a sentence takes, by sentence.
        resolved: the ids that tokens named, by where they stand.
        lists: the sentence is a list with commas, which is told in order.
    """

    cast: Cast
    prompt: str
    width: int
    height: int
    fps: float
    places: dict[str, tuple[float, float]]
    stated_s: float | None = None
    told: list[Told] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    group: list[Told] = field(default_factory=list)
    group_start: float = 0.0
    group_end: float = 0.0
    step: int = 0
    window: tuple[float, float] | None = None
    window_sentence: int = -1
    pending: float | None = None
    pending_together: bool = False
    spread_s: float | None = None
    spread_sentence: int = -1
    last_deeds: list[Deed] = field(default_factory=list)
    last_subjects: tuple[str, ...] = ()
    delay: float = 0.0
    total_s: float | None = None
    waiting_subject: bool = False
    after_condition: bool = False
    each: dict[int, float] = field(default_factory=dict)
    resolved: dict[int, tuple[str, ...]] = field(default_factory=dict)
    lists: bool = False

    @property
    def clauses(self) -> list[Clause]:
        """What was told so far."""
        return [told.clause for told in self.told]

    @property
    def timed(self) -> bool:
        """Whether the prompt says how long anything takes."""
        return any(told.timed for told in self.told)

    def words(self, segment: Segment) -> str:
        """Its words as the prompt writes them."""
        start, end = segment.span
        return " ".join(self.prompt[start:end].split())

    def span(self, segment: Segment) -> PromptSpan:
        """Its place in the prompt."""
        start, end = segment.span
        return PromptSpan(start=start, end=max(start, end))

    def resolve(self, token: Token, *, sentence: int, place: object = None) -> tuple[str, ...]:
        """The ids that a token names."""
        span = PromptSpan(start=token.start, end=token.end)
        known = self.resolved.get(token.start)
        if known is None or token.value.pronoun:
            known = self.cast.resolve(token.value, span, sentence=sentence, place=place)
            self.resolved[token.start] = known
        return known
