"""Small compositions to test with."""

from openmotion.model import (
    Colour,
    Composition,
    Ground,
    Layer,
    Scene,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    frame_rate,
)

INK, PAPER = "#131316", "#f7f6f2"


def flat(colour: Colour = INK) -> Ground:
    """A ground of one colour."""
    return Ground(kind="flat", colours=(colour,))


def scene_of(*layers: Layer, name: str = "s1", start: int = 0, end: int = 60) -> Scene:
    """A scene with layers on ink."""
    return Scene(id=name, name="test", start=start, end=end, ground=flat(), layers=layers)


def composition_of(
    *scenes: Scene, width: int = 480, height: int = 270, fps: float = 30
) -> Composition:
    """A composition of scenes that follow one another; without any, of one empty scene."""
    held = scenes or (scene_of(),)
    return Composition(
        width=width,
        height=height,
        rate=frame_rate(fps),
        duration_frames=held[-1].end,
        scenes=held,
    )


def text_of(
    text: str,
    *,
    at: tuple[float, float] = (60, 140),
    size: float = 32,
    colour: Colour = PAPER,
    name: str = "text",
    start: int = 0,
    end: int = 60,
    decor: bool = False,
) -> TextLayer:
    """A line of Inter that stands still."""
    style = TextStyle(family="inter", size_px=size, weight=600, colour=colour)
    return TextLayer(
        id=name,
        start=start,
        end=end,
        transform=Transform(position=at),
        lines=(TextLine(runs=(TextRun(text=text, style=style),)),),
        decor=decor,
    )
