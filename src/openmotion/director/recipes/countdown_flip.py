"""Numbers on a board that flips on the beat."""

from collections.abc import Sequence

from openmotion.director.kit import (
    Scenery,
    Stage,
    card_shadow,
    corner_label,
    headline,
    panel,
    place,
    rule,
    tints,
)
from openmotion.model import (
    Box,
    Cue,
    GroupLayer,
    Layer,
    TextAnimator,
    Transform,
    track,
)

_FLIP_S = 0.24


def build_board(stage: Stage, numbers: Sequence[str]) -> Scenery:
    """Each number falls over like a leaf of a station's board; the last word takes its place."""
    final = stage.content.headline
    first = stage.at(0.0)
    share = (stage.leave - first) / (len(numbers) + (1.8 if final else 0.0))
    side = min(stage.width * 0.66, stage.height * 0.62)
    board = Box(x=-side * 0.5, y=-side * 0.5, width=side, height=side)
    middle = (stage.width / 2, stage.height * (0.5 if stage.shape != "tall" else 0.46))
    half = max(1, min(stage.frames(_FLIP_S), round(share * 0.3)))
    layers: list[Layer] = []
    cues: list[Cue] = []
    for index, number in enumerate(numbers):
        start = round(first + share * index)
        last = index == len(numbers) - 1
        end = stage.end if last and not final else round(first + share * (index + 1))
        end = max(start + 1, end)
        falls = max(start + half + 1, end - half)
        keys = [(start, -90.0), (start + half, 0.0), (falls, 0.0)]
        if index == 0:
            keys = [(start, 0.0), (falls, 0.0)] if falls > start else [(start, 0.0)]
        if not (last and not final) and end > falls:
            keys.append((end, 90.0))
        tilt = track(*keys, easing="inout-sine")
        layers.append(
            GroupLayer(
                id=f"board{index}",
                start=start,
                end=end,
                transform=Transform(
                    position=middle, tilt_x_deg=tilt, distance_px=stage.width * 1.5
                ),
                layers=_leaf(stage, index, number, board, start, end, last=last),
            )
        )
        cues.append(Cue(kind="tick", frame=start, gain_db=2.0))
    if final:
        start = round(first + share * len(numbers))
        layers.append(_final(stage, final, start))
        cues.append(Cue(kind="impact", frame=start, gain_db=0.0))
    layers += corner_label(stage, stage.content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), bloom=0.0, brand=not final)


def _leaf(
    stage: Stage, index: int, number: str, board: Box, start: int, end: int, *, last: bool
) -> tuple[Layer, ...]:
    """The board with its number and the fold across it; the last one is in the accent."""
    u, tint = stage.u, tints(stage)
    fill, ink = (tint.accent, tint.on_accent) if last else (tint.card, tint.card_text)
    block = headline(
        stage,
        number,
        width=board.width * 0.84,
        height=board.height * 0.74,
        max_lines=1,
        align="centre",
        size_px=board.height * 0.72,
        colour=ink,
    )
    return (
        panel(
            f"board{index}.leaf",
            board,
            start=start,
            end=end,
            fill=fill,
            radius=56 * u * stage.look.roundness,
            shadow=card_shadow(stage),
        ),
        place(block, f"board{index}.number", x=0, y=-block.height / 2, start=start, end=end),
        rule(
            f"board{index}.fold",
            ((board.x, 0.0), (board.right, 0.0)),
            start=start,
            end=end,
            colour=tint.ground,
            width_px=7 * u,
        ),
    )


def _final(stage: Stage, text: str, start: int) -> Layer:
    """The last word over the whole frame."""
    block = headline(
        stage,
        text,
        stage.content.accent or text.rsplit(maxsplit=1)[-1],
        width=stage.area.width,
        height=stage.area.height * 0.8,
        max_lines=2 if stage.shape == "wide" else 4,
        align="centre",
        size_px=stage.size("display") * (1.25 if len(text) <= 14 else 1.0),
    )
    rise = TextAnimator(
        unit="word",
        start=start,
        duration=stage.frames(0.5),
        stagger=3,
        y=1.1,
        opacity=1.0,
        masked=True,
        easing="out-expo",
    )
    return place(
        block,
        "final",
        x=stage.width / 2,
        y=stage.height / 2 - block.height / 2,
        start=start,
        end=stage.end,
        animators=(rise,),
    )
