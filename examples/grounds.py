"""All twenty grounds, dark and light by turns, each under the words that describe it."""

from openmotion.model import (
    GROUND_FACTS,
    Composition,
    Ground,
    GroundKind,
    Scene,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    frame_rate,
)
from openmotion.pipeline import render_video
from openmotion.typeset import fit_text

WIDTH, HEIGHT, FRAMES = 1280, 720, 50
DARK = ("#071a16", "#0d5b46", "#46611b", "#c5f23c")
LIGHT = ("#f2f0e8", "#dff0b4", "#cdeae0")
PAPER, INK = "#f7f5ee", "#0b1512"


def headline(kind: GroundKind, colour: str) -> TextLayer:
    """A ground's name, and below it what is to be seen."""
    name = TextStyle(
        family="bricolage-grotesque", size_px=92, weight=700, tracking_em=-0.03, colour=colour
    )
    small = TextStyle(family="inter", size_px=27, weight=450, colour=colour)
    summary = TextRun(text=GROUND_FACTS[kind].summary, style=small)
    facts = fit_text((summary,), width=560, leading=1.3)
    lines = [TextLine(runs=(TextRun(text=kind.replace("_", " ").capitalize(), style=name),))]
    lines += [line.model_copy(update={"y": 62.0 + line.y}) for line in facts.lines]
    return TextLayer(
        id=f"{kind}-words",
        start=0,
        end=FRAMES,
        transform=Transform(position=(96, 380)),
        lines=tuple(lines),
    )


def scene(kind: GroundKind, index: int) -> Scene:
    """A ground with its words, in its turn."""
    dark = index % 2 == 0
    ground = Ground(
        kind=kind,
        colours=DARK if dark else LIGHT,
        seed=3,
        vignette=0.25 if dark else 0.08,
        focus=(0.32, 0.5),
        text="Slowly",
        family="bricolage-grotesque",
    )
    return Scene(
        id=kind,
        name=kind,
        start=index * FRAMES,
        end=(index + 1) * FRAMES,
        ground=ground,
        layers=(headline(kind, PAPER if dark else INK),),
    )


KINDS = tuple(kind for kind in GROUND_FACTS if kind != "none")
COMPOSITION = Composition(
    width=WIDTH,
    height=HEIGHT,
    rate=frame_rate(25),
    duration_frames=FRAMES * len(KINDS),
    scenes=tuple(scene(kind, index) for index, kind in enumerate(KINDS)),
    silent=True,
)

if __name__ == "__main__":
    render_video(COMPOSITION, "grounds.mp4")
