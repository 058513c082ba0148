"""Draw a composition that was written by hand: one word that fades in on a soft ground."""

from openmotion.model import (
    Composition,
    Ground,
    Scene,
    TextAnimator,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    frame_rate,
)
from openmotion.pipeline import render_video

STYLE = TextStyle(family="fraunces", size_px=120, weight=500, colour="#f7f2e8")

HELLO = Composition(
    width=640,
    height=360,
    rate=frame_rate(25),
    duration_frames=50,
    scenes=(
        Scene(
            id="hello",
            name="hello",
            start=0,
            end=50,
            ground=Ground(kind="mesh", colours=("#1d2b45", "#35507a", "#6d5a8c")),
            layers=(
                TextLayer(
                    id="word",
                    start=0,
                    end=50,
                    align="centre",
                    transform=Transform(position=(320, 215)),
                    lines=(TextLine(runs=(TextRun(text="Hello", style=STYLE),)),),
                    animators=(TextAnimator(unit="glyph", start=4, duration=18, stagger=3, y=0.4),),
                ),
            ),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(HELLO, "hello.mp4")
