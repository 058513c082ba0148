"""When each line of source text is typed, and how far."""

from dataclasses import dataclass

from openmotion.expand.editor.tokens import Token
from openmotion.expand.interface import affine, sampled
from openmotion.model import CodeLayer, FrameRate, Keyframe, Number, Track
from openmotion.typeset import graphemes

_SLOWEST = 1e-3  # characters a second: nothing can be divided by the least of floats


@dataclass(frozen=True, slots=True)
class TypedLine:
    """How a line comes to stand there.

    Attributes:
        begins: its first frame; None if it never appears.
        shown: its characters that are typed; None has all of them from the start.
    """

    begins: int | None
    shown: Number | None


def typed_lines(
    layer: CodeLayer, lines: tuple[tuple[Token, ...], ...], rate: FrameRate
) -> tuple[TypedLine, ...]:
    """How each line of a layer is typed.

    Raises:
        InvalidComposition: `shown` is a link.
    """
    if layer.shown is not None:
        return _by_number(layer, lines, layer.shown)
    if layer.type_start is not None:
        return _by_token(lines, layer.type_start, rate.fps / max(layer.characters_per_s, _SLOWEST))
    return tuple(TypedLine(layer.start, None) for _ in lines)


def _by_token(
    lines: tuple[tuple[Token, ...], ...], start: int, frames_each: float
) -> tuple[TypedLine, ...]:
    """Words appear whole, each when its first letter would be typed; indents cost no time."""
    clock = float(start)
    typed: list[TypedLine] = []
    for line in lines:
        begins, count = round(clock), 0
        keys: dict[int, float] = {}
        for token in line:
            length = len(graphemes(token.text))
            at = round(clock)
            if keys or token.text.strip():
                clock += length * frames_each
            count += length
            if token.text.strip():
                keys[at] = float(count)
        clock += frames_each
        track = tuple(
            Keyframe[float](frame=frame, value=value, easing="hold")
            for frame, value in keys.items()
        )
        typed.append(TypedLine(begins, Track[float](keys=track) if track else None))
    return tuple(typed)


def _by_number(
    layer: CodeLayer, lines: tuple[tuple[Token, ...], ...], shown: Number
) -> tuple[TypedLine, ...]:
    values = sampled(
        shown, start=layer.start, end=layer.end, owner=layer.id, what="the number of characters"
    )
    typed: list[TypedLine] = []
    offset = 0
    for line in lines:
        begins = next((layer.start + at for at, value in enumerate(values) if value > offset), None)
        typed.append(TypedLine(begins, affine(shown, 1.0, -float(offset))))
        offset += sum(len(graphemes(token.text)) for token in line) + 1
    return tuple(typed)
