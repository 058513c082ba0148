"""Which other objects a phrase names."""

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.telling import Telling
from openmotion.director.choreography.tokens import Token


def others_than(
    telling: Telling, segment: Segment, token: Token | None, player: Player
) -> tuple[str, ...]:
    """The objects that a token names, other than the one that acts."""
    if token is None:
        return ()
    before = telling.cast.it
    mention = token.value
    if mention.pronoun == "it" and player.id == before:
        recent = [key for key in telling.cast.mentioned if key != player.id]
        others = [other.id for other in telling.cast.players if other.id != player.id]
        pick = recent[-1:] or others[-1:]
        return tuple(pick)
    if mention.pronoun == "other" or (
        mention.pronoun == "they" and token.text in {"each other", "one another"}
    ):
        rest = [other.id for other in telling.cast.players if other.id != player.id]
        return tuple(rest[-1:])
    keys = telling.resolve(token, sentence=segment.sentence)
    return tuple(key for key in keys if key != player.id) or ()


def objects_of(telling: Telling, token: Token | None, player: Player) -> tuple[str, ...]:
    """The objects that a token names, other than one; none for "it"."""
    if token is None or token.value.pronoun == "it":
        return ()
    keys = telling.resolve(token, sentence=-2)
    return tuple(key for key in keys if key != player.id)
