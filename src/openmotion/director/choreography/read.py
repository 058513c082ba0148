"""Plain instructions about shapes become a cast and timed clauses."""

import re
from dataclasses import replace

from openmotion.director.choreography.cast import Cast, Player, actor_of
from openmotion.director.choreography.clauses import tell
from openmotion.director.choreography.closing import close
from openmotion.director.choreography.leaving import notes_on_leaving
from openmotion.director.choreography.measure import box_of
from openmotion.director.choreography.phrases import find_segments
from openmotion.director.choreography.said import sort_tokens
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.stage import lay_out, moved_inside
from openmotion.director.choreography.telling import Telling
from openmotion.director.choreography.timeline import Timeline
from openmotion.director.choreography.tokens import Token, tokenise
from openmotion.director.understand.reading import Reading
from openmotion.model import frame_rate
from openmotion.model.choreography import Choreography, Clause

_HOLD_S = 0.8
_LONGEST_S = 300.0


def read_choreography(
    reading: Reading, *, width: int, height: int, fps: float
) -> Choreography | None:
    """The choreography that a prompt describes; None where it describes no shapes.

    Args:
        reading: the prompt.
        width: of the frame, pixels.
        height: of the frame, pixels.
        fps: frames a second.
    """
    tokens = [
        token for token in tokenise(_plain(reading.plain), fps) if token.kind != "mark_of_print"
    ]
    ground = next((token.value[1] for token in tokens if token.kind == "ground"), None)
    total = next((token.value for token in tokens if token.kind == "total"), None)
    kept = [token for token in tokens if token.kind not in {"ground", "canvas"}]
    size = width, height
    first = _tell(kept, reading, size=size, fps=fps, places={}, total=total)
    if not first.cast.players:
        return None
    # The second reading knows where everyone stands, which the first one finds out.
    caps = _caps(first)
    places = lay_out(first.cast.players, width=width, height=height)
    telling = _tell(kept, reading, size=size, fps=fps, places=places, total=total, caps=caps)
    places = lay_out(telling.cast.players, width=width, height=height)
    total = total if total is not None else telling.total_s
    return _made(telling, places, size=size, fps=fps, ground=ground, total=total)


def _caps(telling: Telling) -> dict[str, float]:
    """Factors for objects of open size that a stated distance brings near each other."""
    found: dict[str, float] = {}
    for clause in telling.clauses:
        spot = clause.spot
        if spot is None or not spot.of or not spot.distance_px:
            continue
        pair = [telling.cast.player(key) for key in (clause.actor, spot.of)]
        reach = sum(max(box_of(telling, player)) for player in pair) / 2
        share = 0.85 * spot.distance_px / reach
        if share < 1 and not any(player.size_told for player in pair):
            found |= {player.id: max(0.2, share) for player in pair}
    return found


def _plain(text: str) -> str:
    """Small letters, each where it stood; other marks for the same sign made one."""
    lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    lowered = (
        lowered.replace("\u2019", "'")
        .replace("\u00a0", " ")
        .replace("\u202f", " ")
        .replace("\u2011", "-")
    )
    return re.sub(r"[*_`#](?![0-9a-f]{3})|\u00a4", " ", lowered)


def _tell(
    tokens: list[Token],
    reading: Reading,
    *,
    size: tuple[int, int],
    fps: float,
    places: dict[str, tuple[float, float]],
    total: float | None,
    caps: dict[str, float] | None = None,
) -> Telling:
    cast = Cast(u=min(size) / 1080, caps=caps or {})
    telling = Telling(
        cast=cast,
        prompt=reading.prompt,
        width=size[0],
        height=size[1],
        fps=fps,
        places=places,
        stated_s=total,
    )
    segments = find_segments(tokens)
    for segment in segments:
        said = sort_tokens(segment, skip=[])
        if said.duration_each and said.duration_s is not None:
            telling.each[segment.sentence] = said.duration_s
    for segment in _in_order(segments):
        tell(telling, segment)
    close(telling)
    return telling


def _in_order(segments: list[Segment]) -> list[Segment]:
    """Segments in order of time: "A after B" and "before A, B" tell B first."""
    out: list[Segment] = []
    for segment in segments:
        conditional = segment.joined == "once" and not segment.opens and segment.verb is not None
        if conditional and out and out[-1].sentence == segment.sentence:
            main = out.pop()
            if not segment.subject and main.subject:
                segment.subject = main.subject
            out.extend((segment, replace(main, joined="after_condition")))
            continue
        if (
            out
            and out[-1].opens
            and out[-1].joined == "then"
            and any(token.text == "before" for token in out[-1].before)
            and out[-1].sentence == segment.sentence
        ):
            first = out.pop()
            out.extend(
                (
                    replace(segment, opens=True, joined=""),
                    replace(first, opens=False, joined="then"),
                )
            )
            continue
        out.append(segment)
    return out


def _made(
    telling: Telling,
    places: dict[str, tuple[float, float]],
    *,
    size: tuple[int, int],
    fps: float,
    ground: str | None,
    total: float | None,
) -> Choreography:
    width, height = size
    players = telling.cast.players
    clauses = tuple(telling.clauses)
    notes = [*telling.notes]
    last = max((clause.end_s for clause in clauses), default=0.0)
    duration = total if total is not None else min(_LONGEST_S, max(2.0, last + _HOLD_S))
    if total is not None and last > total + 1e-6:
        if not telling.timed:
            share = total / last
            clauses = tuple(
                clause.model_copy(
                    update={
                        "start_s": clause.start_s * share,
                        "duration_s": clause.duration_s * share,
                    }
                )
                for clause in clauses
            )
        else:
            notes.append(
                f"The instructions take {last:g} s, but the video is to last {total:g} s; what "
                f"comes later is cut off."
            )
    made = Choreography(
        actors=tuple(
            actor_of(
                player,
                *places[player.id],
                u=min(size) / 1080,
                most_px=most_px(players, player, width),
            )
            for player in players
        ),
        clauses=clauses,
        duration_s=duration,
        width=width,
        height=height,
        ground=ground,
        notes=tuple(dict.fromkeys(notes)),
    )
    free = {player.id for player in players if player.place is None}
    rate = frame_rate(fps)
    frames = max(1, rate.frames(duration))
    settled = moved_inside(made, free, lambda plan: Timeline(plan, rate, frames))
    leaving = notes_on_leaving(settled, Timeline(settled, rate, frames))
    return settled.model_copy(update={"notes": (*settled.notes, *leaving)})


def most_px(players: list[Player], player: Player, width: int) -> float:
    """The widest that a figure of a row may be."""
    if player.row and player.row[3] != "column":
        return 0.62 * width / (player.row[2] + 1)
    return 0.62 * width / (min(6, len(players)) + 1) if len(players) > 3 else float(width)


__all__ = ["Clause", "most_px", "read_choreography"]
