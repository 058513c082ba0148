"""What the tokens of a segment say: amounts, places, times and manners, sorted by their part."""

from dataclasses import dataclass, field
from typing import Any

from openmotion.director.choreography.plain_words import PLAIN_WORDS
from openmotion.director.choreography.quantities import Length, number_of
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.tokens import Token


@dataclass(slots=True)
class Said:
    """The parts of a segment.

    Attributes:
        lengths: distances with the word in front of them.
        factors: growths with the word in front of them.
        relations: relation, its groups, and the token of the object, if there is one.
        places: places of the frame with the word in front.
        duration_s: None where nothing is said.
        start_s: on the clock of the video.
        delay_s: after what came before.
        later_s: "1 s later".
        window: from and to.
    """

    lengths: list[tuple[str, Length]] = field(default_factory=list)
    directions: list[dict[str, str]] = field(default_factory=list)
    relations: list[tuple[str, dict[str, str], Token | None, str]] = field(default_factory=list)
    places: list[tuple[str, Token]] = field(default_factory=list)
    points: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    edges: list[tuple[str, str]] = field(default_factory=list)
    insets: list[dict[str, str]] = field(default_factory=list)
    angles: list[tuple[str, float]] = field(default_factory=list)
    factors: list[tuple[str, dict[str, str], Token]] = field(default_factory=list)
    corners: list[tuple[dict[str, str], Token | None, Token]] = field(default_factory=list)
    colours: list[tuple[str, str]] = field(default_factory=list)
    sizes: list[dict[str, str]] = field(default_factory=list)
    objects: list[Token] = field(default_factory=list)
    spin: float | None = None
    easing: Any = None
    pace: float | None = None
    path: str = ""
    often: float | None = None
    often_before_time: bool = False
    endless: bool = False
    back: bool = False
    opacity: float | None = None
    original: dict[str, str] | None = None
    adjective: tuple[str, dict[str, Any]] | None = None
    stagger: tuple[str, float] | None = None
    outside: dict[str, str] | None = None
    sweep: dict[str, str] | None = None
    duration_s: float | None = None
    duration_each: bool = False
    start_s: float | None = None
    end_s: float | None = None
    delay_s: float | None = None
    later_s: float | None = None
    window: tuple[float, float] | None = None
    total_s: float | None = None
    halfway: bool = False
    negated: bool = False
    unknown: list[str] = field(default_factory=list)
    until: bool = False


def sort_tokens(segment: Segment, *, skip: list[Token]) -> Said:
    """The parts of a segment, without the tokens of its subject."""
    said = Said()
    tokens = [token for token in segment.tokens if not any(token is other for other in skip)]
    for index, token in enumerate(tokens):
        before = tokens[index - 1] if index else None
        word = before.text if before and before.kind in {"word", "relation", "link", "aux"} else ""
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        match token.kind:
            case "length":
                own = word
                if word in {"about", "around", "exactly", "of", "another"} and index > 1:
                    own = tokens[index - 2].text
                said.lengths.append((own, token.value))
            case "direction":
                said.directions.append(token.value)
            case "relation":
                name, groups, text = token.value
                target = after if after and after.kind == "mention" else None
                if name == "position" or (
                    target is None
                    and after
                    and after.text in {"of", "the", "with"}
                    and index + 2 < len(tokens)
                    and tokens[index + 2].kind == "mention"
                ):
                    target = next(
                        (other for other in tokens[index + 1 :] if other.kind == "mention"), None
                    )
                said.relations.append((name, groups, target, text))
                if name == "between" and target is not None:
                    said.relations[-1] = (name, {**groups, "second": "1"}, target, text)
            case "place":
                said.places.append((word, token))
            case "point":
                said.points.append((word, token.value))
            case "edge":
                said.edges.append((token.text.split()[0], token.value["side"]))
            case "inset":
                said.insets.append(token.value)
            case "angle":
                said.angles.append((word, token.value))
            case "factor":
                said.factors.append((word, token.value, token))
            case "corner":
                target = (
                    next(
                        (
                            other
                            for other in tokens[index + 1 : index + 3]
                            if other.kind == "mention"
                        ),
                        None,
                    )
                    if "of" in token.value or (after and after.text == "of")
                    else None
                )
                said.corners.append((token.value, target, token))
            case "colour":
                said.colours.append(token.value)
            case "recolour_from":
                said.colours.append(token.value[1])
            case "size":
                said.sizes.append({**token.value, "text": token.text})
            case "mention":
                governed = bool(
                    (before and before.kind in {"relation", "corner"})
                    or (
                        before is not None
                        and before.text == "of"
                        and index > 1
                        and tokens[index - 2].kind in {"relation", "corner", "word"}
                    )
                )
                if not governed or (said.relations and said.relations[-1][0] == "between"):
                    said.objects.append(token)
            case "spin":
                said.spin = token.value
            case "easing":
                said.easing = token.value
            case "pace":
                said.pace = token.value
            case "path":
                said.path = said.path or token.value
            case "repeat":
                _often(said, token)
                said.often_before_time = said.duration_s is None
            case "opacity":
                said.opacity = token.value
            case "original":
                said.original = token.value
            case "adjective":
                said.adjective = token.value
            case "stagger":
                if said.stagger is None or token.value[0] != "turn":
                    said.stagger = token.value
            case "outside":
                said.outside = token.value
            case "sweep":
                said.sweep = token.value
            case "time":
                _time(said, token, tokens, index)
            case "later":
                said.later_s = token.value
            case "mark":
                if word in {"until", "till"} or (
                    before and before.kind == "link" and before.value == "until"
                ):
                    said.end_s = token.value
                else:
                    said.start_s = token.value
            case "window":
                said.window = token.value
            case "total":
                said.total_s = token.value
            case "negation":
                said.negated = True
            case "link":
                said.halfway = said.halfway or token.value == "halfway"
                said.until = said.until or token.value == "until"
            case "word":
                if token.text not in PLAIN_WORDS and not token.text.isdigit():
                    said.unknown.append(token.text)
            case _:
                pass
    return said


def _often(said: Said, token: Token) -> None:
    groups = token.value
    if "back" in groups:
        said.back = True
    elif "endless" in groups:
        said.endless = True
    else:
        said.often = number_of(groups.get("often") or groups["often2"])


def _time(said: Said, token: Token, tokens: list[Token], index: int) -> None:
    words: list[str] = []
    place = index - 1
    while (
        place >= 0 and tokens[place].kind in {"word", "link", "relation", "aux"} and len(words) < 4
    ):
        words.append(tokens[place].text)
        place -= 1
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if any(word == "after" for word in words[:2]) or (
        after is not None and after.kind == "link" and after.value == "once"
    ):
        said.delay_s = token.value
    elif any(word in {"until", "till"} for word in words[:2]):
        said.end_s = token.value
    elif words[:1] == ["at"] or words[:1] == ["from"]:
        said.start_s = token.value
    elif any(word in {"wait", "waits", "pause", "pauses"} for word in words[:1]):
        said.duration_s = token.value
    elif after is not None and (
        after.text == "each"
        or (after.kind == "mention" and after.value.pronoun == "they" and after.text == "each")
    ):
        said.duration_s, said.duration_each = token.value, True
    else:
        said.duration_s = token.value
