"""A sun over the sea, drawn plainly; adjustment layers make water, heat, print and film of it."""

from openmotion.model import (
    AdjustmentLayer,
    ChromaticSplit,
    Composition,
    Displace,
    Effect,
    Ellipse,
    Finish,
    Glow,
    Grade,
    Grain,
    Ground,
    Halftone,
    Layer,
    LinearGradient,
    Mask,
    Outline,
    Pixelate,
    RadialBlur,
    Rect,
    Scene,
    ShapeLayer,
    Stop,
    TextAnimator,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Track,
    Transform,
    Vignette,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

WIDTH, HEIGHT, LENGTH = 1280, 720, 180
HORIZON = 430.0
NIGHT, PLUM, CORAL, SUN, CREAM = "#171433", "#5b2a5e", "#f0694a", "#ffc45c", "#fff1d6"


def upright(y: float, height: float, *colours: str) -> LinearGradient:
    """Colours from top to bottom."""
    last = len(colours) - 1
    stops = tuple(Stop(offset=index / last, colour=name) for index, name in enumerate(colours))
    return LinearGradient(start=(0, y), end=(0, y + height), stops=stops)


def shape(name: str, geometry: Rect | Ellipse, fill: LinearGradient, *effects: Effect) -> Layer:
    """A shape for the whole film."""
    return ShapeLayer(id=name, start=0, end=LENGTH, geometry=geometry, fill=fill, effects=effects)


def sky() -> tuple[Layer, ...]:
    """Sky, sun, sea and the sun in the sea."""
    sea = HEIGHT - HORIZON
    disc = Ellipse(cx=640, cy=HORIZON - 40, rx=150, ry=150)
    mirrored = Ellipse(cx=640, cy=HORIZON + 50, rx=146, ry=110)
    return (
        shape(
            "sky", Rect(width=WIDTH, height=HORIZON), upright(0, HORIZON, NIGHT, PLUM, CORAL, SUN)
        ),
        shape("sun", disc, upright(HORIZON - 190, 300, CREAM, SUN, CORAL), Glow(sigma_px=40)),
        shape(
            "sea",
            Rect(y=HORIZON, width=WIDTH, height=sea),
            upright(HORIZON, sea, "#c95c55", PLUM, NIGHT),
        ),
        shape("mirror", mirrored, upright(HORIZON, 190, "#ffd27a", "#f0694acc", "#5b2a5e00")),
    )


def headline() -> TextLayer:
    """Two words with a line around them that comes and goes."""
    wide = track((96, 0.0), (112, 5.0), (140, 5.0), (152, 0.0), easing="inout-cubic")
    style = TextStyle(family="bricolage-grotesque", size_px=138, weight=800, colour=CREAM)
    return TextLayer(
        id="headline",
        start=6,
        end=LENGTH,
        align="centre",
        transform=Transform(position=(640, 172)),
        lines=(TextLine(runs=(TextRun(text="Afterglow", style=style),)),),
        animators=(TextAnimator(unit="glyph", start=8, duration=20, stagger=2, y=0.5, blur_px=8),),
        effects=(Outline(width_px=wide, gap_px=6, colour="#171433"),),
    )


def change(name: str, *effects: Effect, mask: Mask | None = None) -> AdjustmentLayer:
    """An adjustment of all that is below it."""
    masks = () if mask is None else (mask,)
    return AdjustmentLayer(id=name, start=0, end=LENGTH, effects=effects, masks=masks)


def pulse(frame: int, peak: float, length: int = 10) -> Track[float]:
    """Up at once, and down again."""
    return track((frame - 2, 0.0), (frame, peak), (frame + length, 0.0), easing="out-cubic")


def changes() -> tuple[AdjustmentLayer, ...]:
    """Water, a printed half, a pulse of light, and film over everything."""
    edge = track((54, -700.0), (88, 640.0), (128, 640.0), (160, 1400.0), easing="inout-cubic")
    printed = Mask(geometry=Rect(x=edge, y=-100, width=640, height=HEIGHT + 200), feather_px=4)
    before = Mask(geometry=Rect(x=-700, y=-100, width=700, height=900), feather_px=0)
    return (
        change(
            "water",
            Displace(style="wave", amount_px=9, size_px=34, angle_deg=90, speed=0.05),
            Displace(amount_px=16, size_px=120, speed=0.02),
            mask=Mask(
                geometry=Rect(x=-50, y=HORIZON + 8, width=WIDTH + 100, height=400), feather_px=16
            ),
        ),
        change("blocks", Pixelate(size_px=track((0, 64.0), (22, 1.0), easing="out-quart"))),
        change("print", Halftone(size_px=9, ink="#2a1440", paper="#ffdca8"), mask=printed),
        change("cold", Grade(hue_deg=track((140, 0.0), (170, -28.0)), saturation=1.1), mask=before),
        change(
            "beat",
            RadialBlur(zoom=pulse(52, 0.16), centre=(0.5, 0.5)),
            ChromaticSplit(amount_px=pulse(52, 16.0, 16), style="lens"),
        ),
        change(
            "film",
            Grade(contrast=1.06, temperature=track((130, 0.0), (170, 0.25))),
            Vignette(amount=0.45),
            Grain(amount=5),
        ),
    )


EFFECTS = Composition(
    width=WIDTH,
    height=HEIGHT,
    rate=frame_rate(30),
    duration_frames=LENGTH,
    seed=4,
    scenes=(
        Scene(
            id="sea",
            name="sea",
            start=0,
            end=LENGTH,
            ground=Ground(kind="flat", colours=(NIGHT,)),
            layers=(*sky(), headline(), *changes()),
            finish=Finish(grain=0),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(EFFECTS, "effects.mp4")
