"""Content that fades out where its card ends."""

from openmotion.expand.interface.parts import Parts, faded
from openmotion.expand.interface.values import affine
from openmotion.model import (
    Box,
    Colour,
    GroupLayer,
    Layer,
    LinearGradient,
    Matte,
    Number,
    Pair,
    Rect,
    Stop,
    with_alpha,
)

_COMING_FRAMES = 8


def soft_edges(
    parts: Parts,
    content: Layer,
    *,
    view: Box,
    ground: Colour | None,
    right: float = 0.0,
    top: float = 0.0,
    low: float = 0.0,
    from_frame: int | None = None,
) -> tuple[Layer, ...]:
    """The content cut to a view, and what makes it fade at some of its edges.

    Args:
        parts: makes the layers.
        content: in the space of the view.
        view: what is seen.
        ground: the flat colour behind, laid over the edges; None cuts the content itself.
        right: width of the fade at the right edge, pixels.
        top: height of the fade at the upper edge, pixels.
        low: height of the fade at the lower edge, pixels.
        from_frame: when the upper edge starts to fade; None has it faded from the start.
    """
    edges = [
        (name, box, start, end)
        for name, box, start, end, depth in _edges(view, right, top, low)
        if depth > 0
    ]
    clip = Rect(x=view.x, y=view.y, width=view.width, height=view.height)
    if ground is not None:
        veils = tuple(
            parts.panel(
                f"fade.{name}",
                box,
                _fade(ground, start, end, shown=False),
                opacity=_coming(from_frame) if name == "top" else 1.0,
            )
            for name, box, start, end in edges
        )
        return (parts.group("view", (content,), clip=clip), *veils)
    inner: GroupLayer = parts.group("view", (content,), clip=clip)
    for name, _, start, end in edges:
        mask = parts.panel(f"fade.{name}", view, _fade("#ffffff", start, end, shown=True))
        whole = parts.panel(
            f"whole.{name}",
            view,
            "#ffffff",
            opacity=affine(_coming(from_frame if name == "top" else None), -1.0, 1.0),
        )
        matte = Matte(layers=(mask, whole))
        inner = parts.group(f"view.{name}", (inner,), box=view, matte=matte)
    return (inner,)


def _coming(frame: int | None) -> Number:
    return 1.0 if frame is None else faded(frame, _COMING_FRAMES)


def _edges(
    view: Box, right: float, top: float, low: float
) -> tuple[tuple[str, Box, Pair, Pair, float], ...]:
    """Name, box, where the content is whole, where it is gone, and depth of each edge."""
    return (
        (
            "right",
            Box(x=view.right - right, y=view.y, width=right, height=view.height),
            (view.right - right, 0.0),
            (view.right - right * 0.3, 0.0),
            right,
        ),
        (
            "top",
            Box(x=view.x, y=view.y, width=view.width, height=top),
            (0.0, view.y + top),
            (0.0, view.y),
            top,
        ),
        (
            "low",
            Box(x=view.x, y=view.bottom - low, width=view.width, height=low),
            (0.0, view.bottom - low),
            (0.0, view.bottom),
            low,
        ),
    )


def _fade(colour: Colour, start: Pair, end: Pair, *, shown: bool) -> LinearGradient:
    first, last = (1.0, 0.0) if shown else (0.0, 1.0)
    return LinearGradient(
        start=start,
        end=end,
        stops=(
            Stop(offset=0, colour=with_alpha(colour, first)),
            Stop(offset=1, colour=with_alpha(colour, last)),
        ),
    )
