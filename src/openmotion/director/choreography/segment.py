"""A verb with the words that belong to it."""

from dataclasses import dataclass, field

from openmotion.director.choreography.tokens import Token


@dataclass(slots=True)
class Segment:
    """A verb with its tokens.

    Attributes:
        verb: None for phrases that only name objects.
        before: tokens in front of the verb.
        after: tokens behind it.
        opens: whether it is the first of its sentence.
        joined: how it hangs on the one before: "", "and", ",", or a link.
        sentence: number of the sentence.
        subject: tokens of who does it, found in front of the verb or behind it.
        same_verb: its verb is that of the segment before, left out in the prompt.
    """

    verb: Token | None
    before: list[Token]
    after: list[Token]
    opens: bool
    joined: str = ""
    sentence: int = 0
    subject: list[Token] = field(default_factory=list)
    same_verb: bool = False

    @property
    def tokens(self) -> list[Token]:
        """All of them in order, without the verb."""
        return [*self.before, *self.after]

    @property
    def says_likewise(self) -> bool:
        """Whether it repeats all that was told of others: "and the red one too"."""
        return self.same_verb and any(token.text in {"too", "likewise"} for token in self.after)

    @property
    def span(self) -> tuple[int, int]:
        """Its first and last character in the prompt."""
        held = [*self.before, *([self.verb] if self.verb else []), *self.after]
        held = [token for token in held if token.text not in {",", "and", ":"}]
        if not held:
            return (0, 0)
        return min(token.start for token in held), max(token.end for token in held)
