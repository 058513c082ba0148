"""Icons by name that draw themselves, one after the other."""

from openmotion.model import (
    Composition,
    Finish,
    Ground,
    IconLayer,
    Scene,
    Solid,
    TextAnimator,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Trim,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

LENGTH = 120
ICONS = (
    ("rocket", "Launch"),
    ("shield-check", "Protect"),
    ("git-branch", "Branch"),
    ("map-pin", "Find"),
    ("heart", "Love"),
)
LETTERS = TextStyle(family="figtree", size_px=30, weight=600, colour="#f6efe4")


def icon(index: int, name: str) -> IconLayer:
    """An icon whose lines are drawn on and whose fill follows."""
    begins = 8 + 9 * index
    return IconLayer(
        id=name,
        name=name,
        start=begins,
        end=LENGTH,
        size_px=120,
        paint=Solid(colour="#ffb067"),
        weight=1.6,
        fill=Solid(colour="#ffb06733"),
        trim=Trim(end=track((begins, 0.0), (begins + 30, 1.0), easing="inout-cubic")),
        transform=Transform(position=(120 + 230 * index, 250)),
    )


def word(index: int, text: str) -> TextLayer:
    """The word under an icon."""
    begins = 26 + 9 * index
    return TextLayer(
        id=f"word{index}",
        start=begins,
        end=LENGTH,
        align="centre",
        lines=(TextLine(runs=(TextRun(text=text, style=LETTERS),)),),
        transform=Transform(position=(180 + 230 * index, 440)),
        animators=(TextAnimator(start=begins, duration=16, y=0.6),),
    )


ICONS_FILM = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=LENGTH,
    scenes=(
        Scene(
            id="icons",
            name="icons",
            start=0,
            end=LENGTH,
            ground=Ground(kind="mesh", colours=("#2a1622", "#4a2230", "#6b3226")),
            layers=(
                *(icon(index, name) for index, (name, _) in enumerate(ICONS)),
                *(word(index, text) for index, (_, text) in enumerate(ICONS)),
            ),
            finish=Finish(grain=2),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(ICONS_FILM, "icons.mp4")
