"""What several objects do: align, split, merge, stack, stand in rows."""

import math
from dataclasses import replace
from typing import Any

from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.looks import morphs
from openmotion.director.choreography.deeds.now import current_box, state_before
from openmotion.director.choreography.deeds.others import others_than
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.measure import (
    box_of,
)
from openmotion.model.choreography import Spot


def aligns(task: Task) -> list[Deed]:
    """One line of each object comes to lie on that of another one."""
    telling, segment, said, players = task.telling, task.segment, task.said, task.players
    tokens = [token for token in said.objects if token not in segment.subject] + [
        token for _, _, token, _ in said.relations if token is not None
    ]
    words = {groups.get("axis", "") for groups in said.directions} | {
        token.text for token in segment.tokens
    }
    line: Any = "row" if "horizontally" in words else "column" if "vertically" in words else ""
    for groups, token, _ in said.corners:
        side = groups.get("corner", "").split()[0] if groups.get("corner") else ""
        if side in {"left", "right", "top", "bottom"}:
            line = side
        if token is not None:
            tokens.append(token)
    if tokens:
        deeds = []
        for player in players:
            keys = others_than(telling, segment, tokens[0], player)
            if keys:
                deeds.append(
                    Deed(
                        "move",
                        {"spot": Spot(kind="aligned", of=keys[0], line=line)},
                        only=player.id,
                    )
                )
        return deeds
    return rows(task)


def splits(task: Task) -> list[Deed]:
    """An object goes, and as many parts as told move out from where it stood."""
    telling, said, players = task.telling, task.said, task.players
    player = players[0]
    if len(players) > 1:
        return rows(task.told_as("row"))
    count = next((token.value.count for token in said.objects if token.value.count), None)
    count = (
        count
        or next(
            (
                token.value.count
                for _, _, token, _ in said.relations
                if token is not None and token.value.count
            ),
            None,
        )
        or 2
    )
    count = min(12, count)
    now = state_before(telling)
    x, y = (
        now.place(player.id, now.total - 1)
        if now
        else telling.places.get(player.id, (telling.width / 2, telling.height / 2))
    )
    width, height = box_of(telling, player)
    copies = [telling.cast.copy_of(player, index) for index in range(count)]
    deeds = [Deed("disappear", {}, share=0.0)]
    step = 1.25 * width / math.sqrt(count) + 20 * telling.cast.u
    for index, copy in enumerate(copies):
        copy.place = ("xy", x, y)
        copy.box = (width / math.sqrt(count), height / math.sqrt(count))
        deeds.append(Deed("appear", {}, share=0.0, only=copy.id))
        deeds.append(
            Deed("move", {"offset": ((index - (count - 1) / 2) * step, 0.0)}, only=copy.id)
        )
    telling.cast.they = tuple(copy.id for copy in copies)
    return [replace(deeds[0], only=player.id), *deeds[1:]]


def merges(task: Task) -> list[Deed]:
    """Objects meet half way between them, and one of them stays."""
    telling, segment, said, players = task.telling, task.segment, task.said, task.players
    keys = [player.id for player in players]
    for token in said.objects:
        if token not in segment.subject and token.value.determiner != "a":
            keys += [
                key for key in telling.resolve(token, sentence=segment.sentence) if key not in keys
            ]
    if len(keys) < 2:
        keys = [player.id for player in telling.cast.players]
    now = state_before(telling)
    if now is None:
        places = [telling.places.get(key, (telling.width / 2, telling.height / 2)) for key in keys]
    else:
        places = [now.place(key, now.total - 1) for key in keys]
    x = sum(place[0] for place in places) / len(places)
    y = sum(place[1] for place in places) / len(places)
    if any("mid" in token.value for _, token in said.places):
        x, y = telling.width / 2, telling.height / 2
    spot = Spot(kind="point", x=x, y=y)
    deeds = [Deed("move", {"spot": spot}, only=key) for key in keys]
    into = [token for name, _, token, _ in said.relations if name == "inside" and token is not None]
    one = [
        token
        for token in (*said.objects, *into)
        if token.value.determiner in {"a", "one"} and token.value.shape
    ]
    if segment.verb and segment.verb.text.startswith(("merg", "fus", "unit", "combin")):
        deeds += [Deed("disappear", {}, only=key, after=1.0, share=0.0) for key in keys[1:]]
        if one:
            deeds += [
                replace(deed, only=keys[0], after=1.0, share=0.5) for deed in morphs(one[0], said)
            ]
    return deeds


def stacks(task: Task) -> list[Deed]:
    """Objects come to stand on each other, the first at the bottom."""
    telling, players = task.telling, task.players
    boxes = [current_box(telling, player) for player in players]
    tall = sum(height for _, height in boxes)
    bottom = telling.height / 2 + tall / 2
    deeds = []
    for player, (_, height) in zip(players, boxes, strict=True):
        deeds.append(
            Deed(
                "move",
                {"spot": Spot(kind="point", x=telling.width / 2, y=bottom - height / 2)},
                only=player.id,
            )
        )
        bottom -= height
    return deeds


def rows(task: Task) -> list[Deed]:
    """Objects spread evenly along the frame, level with their own middle."""
    telling, segment, said, players, says = (
        task.telling,
        task.segment,
        task.said,
        task.players,
        task.says,
    )
    words = {token.text for token in segment.tokens}
    upright = (
        says["action"] == "column"
        or "column" in words
        or any(groups.get("axis") == "vertically" for groups in said.directions)
    )
    count = len(players)
    if count < 2:
        players = [
            telling.cast.player(key)
            for key in (telling.cast.they or [player.id for player in telling.cast.players])
        ]
        count = len(players)
    along = telling.height if upright else telling.width
    now = state_before(telling)
    if now is not None:
        places = [now.place(player.id, now.total - 1) for player in players]
    else:
        places = [
            telling.places.get(player.id, (telling.width / 2, telling.height / 2))
            for player in players
        ]
    across = sum(place[0] if upright else place[1] for place in places) / count
    deeds = []
    for index, player in enumerate(players):
        at = along * (index + 1) / (count + 1)
        spot = Spot(kind="point", x=across, y=at) if upright else Spot(kind="point", x=at, y=across)
        deeds.append(Deed("move", {"spot": spot}, only=player.id))
    return deeds
