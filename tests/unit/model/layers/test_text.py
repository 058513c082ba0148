"""Which parts of a text layer go together."""

import pytest
from pydantic import ValidationError

from openmotion.model import (
    Counter,
    Decode,
    Ellipse,
    Highlight,
    LinearGradient,
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
    Typing,
    WaveSelector,
    track,
)

STYLE = TextStyle(family="inter", size_px=20, colour="#ffffff")
WAY = TextPath(geometry=Ellipse(rx=40, ry=40))
STOPS = (Stop(offset=0, colour="#ff0000"), Stop(offset=1, colour="#0000ff"))
FILL = TextFill(paint=LinearGradient(start=(0, 0), end=(1, 0), stops=STOPS))
LINE = Stroke(paint=Solid(colour="#ffffff"))


def layer(**fields):
    lines = (TextLine(runs=(TextRun(text="words", style=STYLE),)),)
    return TextLayer(id="t", start=0, end=9, lines=lines, **fields)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"typing": Typing(shown=1.0), "counter": Counter(value=1.0)}, "typing and counter"),
        ({"typing": Typing(shown=1.0), "decode": Decode(start=0)}, "typing and decode"),
        ({"path": WAY, "highlights": (Highlight(first=0, last=2, colour="#ff0000"),)}, "straight"),
        (
            {"path": WAY, "decorations": (TextDecoration(first=0, last=2, colour="#ff0000"),)},
            "straight",
        ),
        ({"path": WAY, "animators": (TextAnimator(start=0, duration=4, masked=True),)}, "masks"),
        ({"fill": FILL, "modulators": (TextModulator(colour="#ff0000"),)}, "gradient"),
        (
            {"fill": FILL, "animators": (TextAnimator(start=0, duration=4, colour="#ff0000"),)},
            "gradient",
        ),
        ({"stroke": LINE.model_copy(update={"taper_end": 0.5})}, "no tapering"),
        ({"stroke": Stroke(paint=FILL.paint)}, "one colour"),
        ({"filled": False}, "need a stroke"),
    ],
)
def test_parts_that_cannot_work_together_are_refused_with_a_reason(fields, reason):
    with pytest.raises(ValidationError, match=reason):
        layer(**fields)


def test_everything_else_goes_together_and_is_read_back():
    made = layer(
        path=WAY,
        fill=FILL,
        stroke=LINE,
        typing=Typing(shown=track((0, 0.0), (9, 5.0)), jitter=0.5),
        animators=(TextAnimator(unit="glyph", start=0, duration=4, tilt_x_deg=90, pivot="base"),),
        modulators=(TextModulator(selector=WaveSelector(), weight=900.0, width=90.0),),
    )

    assert TextLayer.model_validate_json(made.model_dump_json()) == made
