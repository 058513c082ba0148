"""Every transition, one after the other; each scene has the name of the one that brought it."""

from openmotion.model import (
    TRANSITION_FACTS,
    Composition,
    Ground,
    GroundKind,
    Layer,
    Rect,
    Scene,
    ShapeLayer,
    Solid,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Transition,
    TransitionKind,
    frame_rate,
)
from openmotion.pipeline import render_video

WIDTH, HEIGHT, FPS = 1280, 720, 30
HOLD = 30  # frames in which a scene stands alone
# A ground, its colours, and the colours of words, small words and the card on it.
TONES: tuple[tuple[GroundKind, tuple[str, ...], str, str, str], ...] = (
    ("mesh", ("#0d1b2a", "#1f4e6b", "#6b3d5c"), "#f7f2e8", "#a9bccf", "#f2785c"),
    ("soft_sky", ("#f6f1e7", "#efd9c6"), "#1c2530", "#6a6f78", "#2f6f73"),
    ("aurora", ("#151228", "#4b2f7a", "#c25b6e"), "#fbf3ee", "#b9aed0", "#f4b860"),
    ("paper", ("#e9e4d6", "#d5dfd8"), "#17301f", "#5f7365", "#d8553b"),
)
# What these are about; an iris could open from the card too.
ABOUT_THE_CARD = ("scale_to_detail", "focus_pull", "circle_iris", "shape_iris")


def words(name: str, text: str, at: tuple[float, float], *, size: float, colour: str) -> TextLayer:
    """A line of words, its left end at a place."""
    family = "bricolage-grotesque" if size > 40 else "inter"
    style = TextStyle(family=family, size_px=size, weight=700 if size > 40 else 500, colour=colour)
    line = TextLine(runs=(TextRun(text=text, style=style),))
    return TextLayer(id=name, start=0, end=200, transform=Transform(position=at), lines=(line,))


def layers(index: int, title: str, note: str) -> tuple[Layer, ...]:
    """A card with a number and two lines; all scenes name them alike, so that a cut can match."""
    _, _, ink, quiet, accent = TONES[index % 4]
    is_left = index % 2 == 0
    at, size = ((96.0, 120.0), (220.0, 220.0)) if is_left else ((852.0, 96.0), (300.0, 528.0))
    left = 96.0 if not is_left else 100.0
    return (
        ShapeLayer(
            id="card",
            start=0,
            end=200,
            geometry=Rect(width=size[0], height=size[1], radius=36, smooth=True),
            fill=Solid(colour=accent),
            transform=Transform(position=at),
        ),
        words("number", f"{index:02d}", (at[0] + 36, at[1] + 92), size=72, colour=ink),
        words("title", title, (left, 480.0 if is_left else 360.0), size=84, colour=ink),
        words("note", note, (left, 548.0 if is_left else 428.0), size=28, colour=quiet),
    )


def film() -> Composition:
    """One scene for each transition, and one before them."""
    kinds: tuple[TransitionKind, ...] = tuple(TRANSITION_FACTS)
    scenes, joins = [], []
    start = 0
    for index in range(len(kinds) + 1):
        brought = kinds[index - 1] if index else None
        title = "hard cut" if brought is None else brought.replace("_", " ")
        tones = ("energy",) if brought is None else TRANSITION_FACTS[brought].tones
        overlap = _frames(kinds[index]) if index < len(kinds) else 0
        end = start + (_frames(brought) if brought else 0) + HOLD + overlap
        ground, colours, *_ = TONES[index % 4]
        scenes.append(
            Scene(
                id=f"scene{index}",
                name=title,
                start=start,
                end=end,
                ground=Ground(kind=ground, colours=colours, seed=3),
                layers=layers(index, title, ", ".join(tones)),
            )
        )
        if overlap:
            kind = kinds[index]
            joins.append(
                Transition(
                    kind=kind,
                    outgoing=f"scene{index}",
                    incoming=f"scene{index + 1}",
                    start=end - overlap,
                    end=end,
                    direction="up" if kind in ("scroll_strip", "cover_card") else "left",
                    colour="#101318" if kind == "dip_to_ink" else TONES[(index + 1) % 4][4],
                    layer="card" if kind in ABOUT_THE_CARD else None,
                )
            )
        start = end - overlap
    return Composition(
        width=WIDTH,
        height=HEIGHT,
        rate=frame_rate(FPS),
        duration_frames=scenes[-1].end,
        scenes=tuple(scenes),
        transitions=tuple(joins),
        silent=True,
    )


def _frames(kind: TransitionKind) -> int:
    """The usual length of a transition."""
    return max(4, round(sum(TRANSITION_FACTS[kind].seconds) / 2 * FPS))


TRANSITIONS = film()

if __name__ == "__main__":
    render_video(TRANSITIONS, "transitions.mp4")
