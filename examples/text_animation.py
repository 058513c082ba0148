"""Letters that flip in, swell in waves, run round a ring, are struck, marked and typed."""

from openmotion.model import (
    Colour,
    Composition,
    Ellipse,
    Finish,
    Ground,
    Highlight,
    RangeSelector,
    Scene,
    Solid,
    Stroke,
    TextAnimator,
    TextDecoration,
    TextLayer,
    TextLine,
    TextModulator,
    TextPath,
    TextRun,
    TextStyle,
    Transform,
    Typing,
    WaveSelector,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

LENGTH = 150
PAPER, LIME, ROSE, DIM = "#f5f1e6", "#c9f24b", "#ff8d7a", "#a9b8b0"


def words(
    name: str,
    text: str,
    at: tuple[float, float],
    *,
    size_px: float,
    family: str = "archivo",
    weight: float = 700,
    colour: Colour = PAPER,
    italic: bool = False,
    tracking_em: float = -0.02,
    **fields: object,
) -> TextLayer:
    """One line of text."""
    style = TextStyle(
        family=family,
        size_px=size_px,
        weight=weight,
        colour=colour,
        italic=italic,
        tracking_em=tracking_em,
    )
    line = TextLine(runs=(TextRun(text=text, style=style),))
    place = Transform(position=at)
    return TextLayer.model_validate(
        {"id": name, "start": 0, "end": LENGTH, "lines": (line,), "transform": place, **fields}
    )


FLIP = TextAnimator(
    unit="glyph", start=4, duration=20, stagger=1.4, tilt_x_deg=-95, pivot="base", easing="out-back"
)
WAVE = TextModulator(selector=WaveSelector(period_frames=75, length=9), weight=900, y=-0.03)
FADE = TextModulator(
    unit="word",
    selector=RangeSelector(
        start=0.0,
        end=0.4,
        offset=track((26, -0.4), (62, 1.0), easing="linear"),
        shape="ramp_up",
    ),
    y=0.5,
    opacity=0.0,
    blur_px=6.0,
)
GLINT = TextModulator(
    selector=RangeSelector(
        start=-0.25,
        end=0.0,
        offset=track((70, 0.0), (115, 1.25), easing="inout-sine"),
        shape="smooth",
    ),
    colour=LIME,
    scale=1.06,
)

LAYERS = (
    words("flip", "Type that", (96, 236), size_px=128, animators=(FLIP,)),
    words(
        "wave",
        "breathes.",
        (96, 362),
        size_px=128,
        weight=150,
        colour=LIME,
        animators=(TextAnimator(unit="glyph", start=18, duration=16, stagger=1, order="edges"),),
        modulators=(WAVE,),
    ),
    words(
        "claim",
        "No more dead letters, only living ones.",
        (98, 470),
        size_px=40,
        family="fraunces",
        weight=400,
        modulators=(FADE,),
        decorations=(
            TextDecoration(
                first=8,
                last=20,
                place="through",
                colour=ROSE,
                drawn=track((72, 0.0), (86, 1.0), easing="inout-cubic"),
            ),
        ),
        highlights=(
            Highlight(
                first=27,
                last=33,
                colour="#2f6b55",
                roundness=1,
                grown=track((92, 0.0), (108, 1.0), easing="out-quart"),
            ),
        ),
    ),
    words(
        "typed",
        "weight, width, tilt: any axis, any order",
        (98, 586),
        size_px=24,
        family="geist-mono",
        weight=400,
        colour=DIM,
        tracking_em=0,
        typing=Typing(
            shown=track((40, 0.0), (116, 40.0), easing="linear"), jitter=0.9, caret_colour=LIME
        ),
    ),
    words(
        "ring",
        "along a path · along a path · along a path · ",
        (980, 352),
        size_px=46,
        weight=600,
        tracking_em=0.0955,
        path=TextPath(
            geometry=Ellipse(rx=170, ry=170),
            offset_px=track((0, 0.0), (LENGTH, 400.0), easing="linear"),
        ),
        modulators=(GLINT,),
    ),
    words(
        "outline",
        "Aa",
        (980, 412),
        size_px=170,
        family="bricolage-grotesque",
        weight=800,
        align="centre",
        stroke=Stroke(paint=Solid(colour=LIME), width_px=track((10, 0.0), (40, 3.0))),
        filled=False,
        animators=(TextAnimator(start=10, duration=24, scale=0.7, easing="out-back"),),
    ),
)

LETTERS = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=LENGTH,
    scenes=(
        Scene(
            id="letters",
            name="letters",
            start=0,
            end=LENGTH,
            ground=Ground(kind="mesh", colours=("#0b1f1a", "#12382d", "#1c4a3a"), seed=4),
            finish=Finish(grain=2.0),
            layers=LAYERS,
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(LETTERS, "text_animation.mp4")
