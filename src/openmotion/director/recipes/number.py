"""Big numbers that count: one size for all digits, so that nothing jumps."""

from openmotion.director.kit import Align, Stage, grow, headline, style_of, tints
from openmotion.model import (
    Colour,
    Counter,
    Figure,
    TextLayer,
    TextLine,
    TextRun,
    Transform,
)
from openmotion.typeset import measure_lines


def count_layer(
    stage: Stage,
    layer_id: str,
    figure: Figure,
    *,
    x: float,
    y: float,
    width: float,
    height: float,
    start: int,
    seconds: float = 1.2,
    align: Align = "left",
    colour: Colour | None = None,
    size_px: float | None = None,
    on_baseline: bool = False,
) -> tuple[TextLayer, float, float]:
    """A counting number with its ink's top at `y`, and the width and height of its last value.

    With `on_baseline`, `y` is its baseline instead, so that several numbers stand on one line.
    """
    ink = colour or tints(stage).text
    block = headline(
        stage,
        figure.text,
        width=width,
        height=height,
        max_lines=1,
        align=align,
        colour=ink,
        size_px=size_px or stage.size("hero"),
    )
    voice = stage.look.display.model_copy(update={"scale": 1.0, "tracking_em": -0.02})
    style = style_of(voice, block.fitted.size_px, ink, tabular=True)
    lines = (TextLine(runs=(TextRun(text=figure.text, style=style),)),)
    box = measure_lines(lines, align)
    left = {"left": x - box.x, "centre": x, "right": x - (box.x + box.width)}[align]
    first = (
        figure.start if figure.start is not None else (0.0 if figure.value > 0 else figure.value)
    )
    if figure.start is None and 1900 <= figure.value <= 2100 and not figure.suffix:
        first = figure.value
    grouped = "," in figure.text or figure.value >= 10_000
    decimals = figure.decimals
    counter = Counter(
        value=grow(start, stage.frames(seconds), first, _shown(figure), "out-quart"),
        decimals=decimals,
        prefix=figure.prefix,
        suffix=figure.suffix,
        separator="," if grouped else "",
    )
    layer = TextLayer(
        id=layer_id,
        start=start,
        end=stage.end,
        lines=lines,
        align=align,
        counter=counter,
        transform=Transform(position=(round(left, 2), round(y if on_baseline else y - box.y, 2))),
        opacity=grow(start, 6, 0.0, 1.0, "out-cubic"),
    )
    return layer, box.width, box.height


def _shown(figure: Figure) -> float:
    """The number as written: "$2M" counts to 2, its suffix says the rest."""
    suffix = figure.suffix.strip()[:1].lower()
    scale = {"k": 1e3, "m": 1e6, "b": 1e9}.get(suffix, 1.0)
    shown = figure.value / scale
    digits = "".join(c for c in figure.text if c.isdigit() or c == ".")
    try:
        written = float(digits)
    except ValueError:
        return shown
    return written if abs(written - figure.value) > 1e-9 and scale != 1.0 else figure.value
