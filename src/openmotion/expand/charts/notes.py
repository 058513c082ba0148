"""Words at points of a curve, put where they cover neither curves nor other words."""

from collections.abc import Sequence

from openmotion.expand.charts.curve import Curve
from openmotion.expand.charts.fitting import overlaps
from openmotion.expand.charts.heads import Sweep
from openmotion.expand.charts.labels import label_layer, name_style, set_label, shorten
from openmotion.expand.charts.marks import disc, rule
from openmotion.expand.charts.plot import Plot
from openmotion.model import Annotation, Box, Colour, Layer, Pair, TextLayer, Transform, track

_STEPS = 64
# Where words are tried, in ems from their point: across, down.
_SPOTS = (
    (0.0, -1.5),
    (0.0, -2.4),
    (0.0, 1.7),
    (-2.5, -1.7),
    (2.5, -1.7),
    (0.0, -3.6),
    (-3.5, -3.0),
    (3.5, -3.0),
    (0.0, 2.8),
    (-3.0, 2.2),
    (3.0, 2.2),
    (0.0, -5.0),
    (0.0, 4.2),
)


def note_layers(
    plot: Plot,
    notes: Sequence[Annotation],
    curves: Sequence[Curve],
    sweeps: Sequence[Sweep],
    colours: Sequence[Colour],
    taken: Sequence[Box],
) -> list[Layer]:
    """A ring at each point and its words beside it; words without a free place are left out."""
    size = plot.size
    letters = name_style(plot.style, 0.95 * size, plot.tint.text, weight=600)
    covered = [*taken, *_covered(curves, 0.35 * size)]
    low = plot.box.x if plot.marks else plot.outer.x
    made: list[Layer] = []
    for index, note in enumerate(notes):
        point = curves[note.series].points[note.index]
        sweep = sweeps[note.series]
        begins = sweep.passes(point[0])
        made += _ring(plot, f"{plot.owner}/note{index}", point, begins, colours[note.series])
        label = set_label(note.text, letters, align="centre")
        if label.width > 0.5 * plot.box.width:
            label = set_label(
                note.text, letters, align="centre", width=0.4 * plot.box.width, lines=2
            )
        if not label.fits:
            label = shorten(note.text, letters, width=0.4 * plot.box.width, align="centre")
        for across, down in _SPOTS:
            half = label.width / 2
            x = min(max(point[0] + across * size, low + half), plot.outer.right - half)
            middle = (
                point[1] + down * size + (-0.5 if down < 0 else 0.5) * (label.height - label.cap)
            )
            baseline = label.baseline(middle)
            box = label.box(x, baseline)
            inside = box.x >= low - 0.1 and box.y >= plot.outer.y and box.bottom <= plot.box.bottom
            if not inside or overlaps(box, covered, 0.15 * size):
                continue
            covered.append(box)
            far = abs(down) > 2
            if far:
                edge = box.bottom + 0.2 * size if down < 0 else box.y - 0.2 * size
                made.append(
                    rule(
                        f"{plot.owner}/note{index}.line",
                        (
                            (
                                point[0] + (x - point[0]) * 0.15,
                                point[1] + 0.55 * size * (1 if down > 0 else -1),
                            ),
                            (x, edge),
                        ),
                        colour=plot.tint.soft,
                        width=max(1.0, 0.05 * size),
                        start=begins,
                        end=plot.end,
                        opacity=plot.times.appear(begins, 0.3),
                    )
                )
            made.append(
                _popping(
                    label_layer(
                        label,
                        f"{plot.owner}/note{index}",
                        at=(x, baseline),
                        start=begins,
                        end=plot.end,
                        opacity=plot.times.appear(begins, 0.25),
                    ),
                    plot,
                    begins,
                    rise=0.5 * size * (1 if down < 0 else -1),
                )
            )
            break
    return made


def _popping(layer: TextLayer, plot: Plot, begins: int, *, rise: float) -> TextLayer:
    """The words coming from their point's side."""
    x, y = layer.transform.position if isinstance(layer.transform.position, tuple) else (0.0, 0.0)
    path = track((begins, (x, y + rise)), (begins + plot.times.frames(0.4), (x, y)))
    return layer.model_copy(update={"transform": Transform(position=path)})


def _ring(plot: Plot, layer_id: str, point: Pair, begins: int, colour: Colour) -> list[Layer]:
    radius = 0.3 * plot.size
    pop = plot.times.frames(0.3)
    made: list[Layer] = [
        disc(
            f"{layer_id}.ring",
            at=point,
            radius=track((begins, 0.0), (begins + pop, radius), easing="spring-alive"),
            colour=colour,
            start=begins,
            end=plot.end,
        )
    ]
    if plot.tint.ground is not None:
        made.append(
            disc(
                f"{layer_id}.core",
                at=point,
                radius=track((begins, 0.0), (begins + pop, 0.5 * radius), easing="spring-alive"),
                colour=plot.tint.ground,
                start=begins,
                end=plot.end,
            )
        )
    return made


def _covered(curves: Sequence[Curve], reach: float) -> list[Box]:
    """Boxes along all curves, a little larger than their strokes."""
    boxes: list[Box] = []
    for curve in curves:
        left, right = curve.points[0][0], curve.points[-1][0]
        for step in range(_STEPS):
            x0 = left + (right - left) * step / _STEPS
            x1 = left + (right - left) * (step + 1) / _STEPS
            # The middle too: a peak may lie between two steps.
            heights = [curve.y(x) for x in (x0, (x0 + x1) / 2, x1)]
            top, bottom = min(heights) - reach, max(heights) + reach
            boxes.append(Box(x=x0, y=top, width=x1 - x0, height=bottom - top))
    return boxes
