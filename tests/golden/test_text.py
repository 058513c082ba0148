"""Text in every dress looks as it did."""

import pytest

from openmotion.model import (
    Composition,
    Decode,
    Ellipse,
    Finish,
    FrameRate,
    Ground,
    Highlight,
    LinearGradient,
    Path,
    RangeSelector,
    Scene,
    Solid,
    Stop,
    Stroke,
    TextAnimator,
    TextDecoration,
    TextFill,
    TextLayer,
    TextLine,
    TextModulator,
    TextPath,
    TextRun,
    TextStyle,
    Transform,
    Typing,
    WaveSelector,
    WiggleSelector,
)

pytestmark = pytest.mark.golden
LIME = "#c6f432"
BOW = Path(data="M0 30C60 -40 150 -40 210 30")
WAVE = WaveSelector(period_frames=60, length=9)
STOPS = (Stop(offset=0, colour="#ffd76e"), Stop(offset=1, colour="#ff4f6e"))


def _text(
    place: int, text: str, *, family: str = "archivo", size_px: float = 30, **fields: object
) -> TextLayer:
    """A line of text in one of two columns."""
    style: dict[str, object] = {"weight": 700, "colour": "#f7f4ea"}
    for name in ("weight", "colour", "width"):
        if name in fields:
            style[name] = fields.pop(name)
    made = TextStyle.model_validate({"family": family, "size_px": size_px, **style})
    column, row = place % 2, place // 2
    return TextLayer.model_validate(
        {
            "id": f"text{place}",
            "start": 0,
            "end": 120,
            "lines": (TextLine(runs=(TextRun(text=text, style=made),)),),
            "transform": Transform(position=(16 + 238 * column, 48 + 62 * row)),
            **fields,
        }
    )


def _film(*layers: TextLayer) -> Composition:
    scene = Scene(
        id="s",
        name="text",
        start=0,
        end=120,
        ground=Ground(kind="flat", colours=("#0f1720",), drift=0),
        layers=layers,
        finish=Finish(grain=0),
    )
    return Composition(
        width=480, height=270, rate=FrameRate(num=30), duration_frames=120, seed=3, scenes=(scene,)
    )


def _flip(**fields: object) -> TextAnimator:
    """Letters on their way in, one after the other."""
    return TextAnimator.model_validate(
        {"unit": "glyph", "start": 0, "duration": 18, "stagger": 1.5, "easing": "linear", **fields}
    )


def _taken(**fields: object) -> TextModulator:
    return TextModulator.model_validate({"selector": WAVE, **fields})


FILMS = {
    "paths": _film(
        _text(0, "along a bow", path=TextPath(geometry=BOW)),
        _text(1, "upright", path=TextPath(geometry=BOW, turned=False), align="centre"),
        _text(
            2,
            "مرحبا بالعالم",
            family="noto-sans-arabic",
            path=TextPath(geometry=BOW, offset_px=10),
            align="right",
        ),
        _text(3, "typed along", path=TextPath(geometry=BOW), typing=Typing(shown=8.0)),
        _text(
            4,
            "round and round ",
            size_px=18,
            path=TextPath(geometry=Ellipse(cx=100, cy=10, rx=44, ry=44), offset_px=40),
            modulators=(_taken(y=-0.3),),
        ),
        _text(
            5,
            "inside",
            size_px=18,
            path=TextPath(geometry=Ellipse(cx=100, cy=10, rx=50, ry=50), reversed=True),
        ),
    ),
    "waves": _film(
        _text(0, "WEIGHT", weight=200, modulators=(_taken(weight=900),)),
        _text(1, "WIDTH", width=62, modulators=(_taken(width=125),)),
        _text(2, "colour, size", modulators=(_taken(colour=LIME, scale=1.3),)),
        _text(3, "lean and turn", modulators=(_taken(skew_deg=24, rotation_deg=-8),)),
        _text(4, "soft, faint", modulators=(_taken(blur_px=4, opacity=0.3),)),
        _text(
            5,
            "wiggle",
            modulators=(TextModulator(selector=WiggleSelector(period_frames=12), y=0.3),),
        ),
        _text(
            6,
            "range of it",
            modulators=(
                TextModulator(
                    selector=RangeSelector(start=0.2, end=0.8, shape="round"),
                    y=-0.5,
                    tracking_em=0.08,
                ),
            ),
        ),
    ),
    "flips": _film(
        _text(0, "from the base", animators=(_flip(tilt_x_deg=-95, pivot="base"),)),
        _text(1, "like pages", animators=(_flip(tilt_y_deg=90),)),
        _text(2, "from edges", animators=(_flip(y=0.6, order="edges"),)),
        _text(3, "spaced out", animators=(_flip(tracking_em=0.3, opacity=1.0, unit="line"),)),
        _text(4, "another hue", animators=(_flip(colour="#ff4f6e", opacity=1.0),)),
        _text(5, "narrower", animators=(_flip(width=62.0, opacity=1.0),)),
        _text(
            6,
            "DECODED",
            family="geist-mono",
            decode=Decode(start=4, order="edges", frames_per_glyph=6),
        ),
    ),
    "dress": _film(
        _text(
            0,
            "OUTLINE",
            weight=900,
            stroke=Stroke(paint=Solid(colour=LIME), width_px=1.5),
            filled=False,
        ),
        _text(
            1,
            "Sticker",
            family="bricolage-grotesque",
            colour="#0f1720",
            stroke=Stroke(paint=Solid(colour="#ff8a65"), width_px=6),
        ),
        _text(
            2,
            "Gradient",
            fill=TextFill(paint=LinearGradient(start=(0, 0), end=(1, 0), stops=STOPS)),
        ),
        _text(
            3,
            "moves along",
            fill=TextFill(paint=LinearGradient(start=(0, 0), end=(0, 1), stops=STOPS)),
            modulators=(_taken(y=-0.3),),
        ),
        _text(
            4,
            "under, through",
            decorations=(
                TextDecoration(first=0, last=5, colour=LIME),
                TextDecoration(first=7, last=14, place="through", colour="#ff4f6e", drawn=0.7),
            ),
        ),
        _text(
            5, "pill end", highlights=(Highlight(first=0, last=4, colour="#5b3df0", roundness=1),)
        ),
        _text(
            6,
            "مرحبا بالعالم",
            family="noto-sans-arabic",
            highlights=(Highlight(first=0, last=5, colour="#5b3df0", grown=0.6),),
            decorations=(TextDecoration(first=6, last=13, colour=LIME, drawn=0.6),),
        ),
        _text(7, "typed unevenly", typing=Typing(shown=9.5, jitter=1.0, caret_colour=LIME)),
    ),
}


@pytest.mark.parametrize("name", FILMS)
def test_text_looks_as_before(check_frame, name):
    check_frame(f"text.{name}", FILMS[name], 14)
