"""Where one segment of a sentence ends and the next begins."""

from dataclasses import replace

from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.tokens import Token

_AMOUNTS = {
    "direction",
    "length",
    "place",
    "angle",
    "colour",
    "spin",
    "edge",
    "factor",
    "point",
    "sweep",
    "corner",
    "adjective",
}
_LIKEWISE = {"too", "as well", "likewise", "also"}
_BEFORE_SUBJECT = {"link", "later", "mark", "window"}
_ADVERBS = {"aux", "easing", "pace", "negation"}
_GOVERN = {"relation", "corner"}
_PREPOSITIONS = {"of", "with", "to", "at", "from", "by", "like", "as", "into", "for", "than"}


def boundary_of(tokens: list[Token], previous: int, verb: int) -> int:
    """The index of the first token that belongs to a verb, behind the verb before it."""
    place = verb
    while place - 1 > previous and tokens[place - 1].kind in _ADVERBS:
        place -= 1
    if place - 1 > previous and tokens[place - 1].kind == "mention":
        chain = [place - 1]
        while (
            chain[-1] - 2 > previous
            and tokens[chain[-1] - 1].text in {",", "and"}
            and tokens[chain[-1] - 2].kind == "mention"
        ):
            chain.append(chain[-1] - 2)
        first = chain[-1]
        ahead = tokens[first - 1]
        governed = ahead.kind in _GOVERN or ahead.text in _PREPOSITIONS or first - 1 == previous
        if governed and len(chain) > 1:
            chain = chain[:-1]
            place = chain[-1]
        elif not governed or tokens[previous].value.action in {"become", "introduce", "wait"}:
            place = first
    elif (
        place - 2 > previous
        and tokens[place - 1].kind in {"edge", "place", "size"}
        and tokens[place - 2].kind == "mention"
    ):
        ahead = tokens[place - 3] if place - 3 >= 0 else tokens[0]
        if ahead.kind not in _GOVERN and ahead.text not in _PREPOSITIONS and place - 3 != previous:
            place -= 2
    while place - 1 > previous:
        token = tokens[place - 1]
        if (
            token.kind in _BEFORE_SUBJECT
            or token.text in {",", "and", "but", "also"}
            or (
                token.kind == "time"
                and place - 2 > previous
                and tokens[place].kind == "link"
                and tokens[place].value == "once"
                and tokens[place - 2].text not in {"over", "in", "for", "within", "during"}
            )
        ):
            place -= 1
        elif (
            token.kind == "time"
            and place - 2 > previous
            and tokens[place - 2].kind == "link"
            and tokens[place - 2].value == "once"
        ) or (
            token.kind == "time"
            and place - 2 > previous
            and place < len(tokens)
            and tokens[place - 2].text in {"over", "in", "for", "during", "within"}
            and place - 3 > previous
            and (tokens[place - 3].kind == "link" or tokens[place - 3].text in {",", "and"})
        ):
            place -= 2
        else:
            break
    return place


def link_of(before: list[Token]) -> str:
    """How a segment hangs on the one before it, by the words in front of its verb."""
    links = [token.value for token in before if token.kind == "link"]
    if links:
        strong = [link for link in links if link != "or"]
        return str((strong or links)[0])
    words = [token.text for token in before[:2]]
    return "and" if "and" in words else "," if "," in words else ""


def elliptic(segment: Segment) -> list[Segment]:
    """A segment cut where its verb is meant again, as in "moves right, then down"."""
    after = segment.after
    for index in range(len(after)):
        token = after[index]
        rest = after[index + 1 :]
        skipped = 0
        while skipped < len(rest) and (
            rest[skipped].kind in {"link", "later", "mark"} or rest[skipped].text in {",", "and"}
        ):
            skipped += 1
        head = rest[skipped] if skipped < len(rest) else None
        following = rest[skipped + 1] if skipped + 1 < len(rest) else None
        is_link = (
            token.kind == "link" and token.value in {"then", "while", "together"}
        ) or token.kind == "later"
        is_joint = token.text in {",", "and"}
        if not (is_link or is_joint) or head is None:
            continue
        linked = is_link or any(
            other.kind in {"link", "later"}
            and other.value not in {"or", "until", "once", "halfway"}
            for other in rest[:skipped]
        )
        told = any(other.kind in _AMOUNTS | {"relation"} for other in after[:index])
        again = (
            head.kind in _AMOUNTS
            or head.kind in {"original", "sweep", "adjective"}
            or head.text in {"by", "to", "back"}
            or (head.kind == "relation" and linked)
        )
        named = (
            head.kind == "mention"
            and following is not None
            and (following.kind in _AMOUNTS | {"pace"} or following.text in _LIKEWISE)
        ) or (
            head.kind == "mention"
            and linked
            and not any(other.kind == "relation" for other in after[index : index + 1])
        )
        comma = (
            token.text == ","
            and head.kind in {"direction", "place", "point", "edge"}
            and any(
                other.kind in {"direction", "place", "point", "edge"} for other in after[:index]
            )
        )
        if (linked and again and told) or comma or (named and (told or linked)):
            first = replace(segment, after=after[:index])
            lead = [token, *rest[:skipped]]
            second = Segment(
                segment.verb,
                lead,
                rest[skipped:],
                opens=False,
                joined=link_of(lead),
                sentence=segment.sentence,
                same_verb=True,
            )
            return [first, *elliptic(second)]
    return [segment]
