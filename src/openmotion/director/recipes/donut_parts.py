"""The shares of a ring: which parts it shows, their colours, and the list that names them."""

from dataclasses import dataclass

from openmotion.director.kit import Stage, appear, capitalised, disc, line, place, rule, tints
from openmotion.director.recipes.chart_dress import best_of
from openmotion.director.recipes.curve import written
from openmotion.model import Box, Datum, Figure, Layer, Series, with_alpha

MOST_PARTS = 6


@dataclass(frozen=True, slots=True)
class Shares:
    """The parts of a ring.

    Attributes:
        series: the parts that are shown.
        total: what the whole ring stands for.
    """

    series: Series
    total: float

    @property
    def best(self) -> int:
        """Index of the part that takes the accent."""
        return best_of(self.series)

    @property
    def is_percent(self) -> bool:
        """Whether the values are percent of the whole as written."""
        return self.series.unit.strip() == "%" and abs(self.total - 100) < 1e-6

    def middle_deg(self) -> float:
        """Where the middle of the best part lies, degrees clockwise from the top."""
        values = [point.value or 0.0 for point in self.series.points]
        return 360.0 * (sum(values[: self.best]) + values[self.best] / 2) / self.total

    def figure(self) -> Figure:
        """The best part's share, by arithmetic where it is not written."""
        value = self.series.points[self.best].value or 0.0
        if self.is_percent:
            digits = 0 if abs(value - round(value)) < 1e-9 else 1
            text = written(self.series, value)
            return Figure(text=text, value=value, suffix="%", decimals=digits)
        share = round(100 * value / self.total)
        return Figure(text=f"{share}%", value=float(share), suffix="%")


def shares_of(stage: Stage) -> Shares | None:
    """The parts of the ring in their order, the largest ones kept; None where no ring can show."""
    series = stage.content.series
    if series is None:
        figure = stage.content.figures[0] if stage.content.figures else None
        if figure is None or figure.suffix.strip() != "%" or not 0 < figure.value <= 100:
            return None
        point = Datum(label=figure.label, value=figure.value)
        return Shares(Series(unit="%", points=(point,), chart="donut"), 100.0)
    values = [point.value for point in series.points]
    known = [value for value in values if value is not None]
    if len(known) < len(values) or min(known) < 0 or sum(known) <= 0:
        return None
    percent = series.unit.strip() == "%"
    if len(known) == 1 and (not percent or known[0] > 100):
        return None
    total = max(100.0, sum(known)) if percent else sum(known)
    if len(known) > MOST_PARTS:
        order = sorted(range(len(known)), key=lambda index: (-known[index], index))
        kept = sorted(order[:MOST_PARTS])
        series = series.model_copy(update={"points": tuple(series.points[index] for index in kept)})
    return Shares(series, total)


def part_colours(stage: Stage, shares: Shares) -> list[str]:
    """The accent for the part that matters, fainter and fainter neutrals for the others."""
    tint, found, rank = tints(stage), [], 0
    for index in range(len(shares.series.points)):
        if index == shares.best:
            found.append(tint.accent)
        else:
            found.append(with_alpha(tint.text, max(0.14, 0.5 - 0.11 * rank)))
            rank += 1
    return found


def list_height(stage: Stage, shares: Shares) -> float:
    """How tall the list of the parts wants to be, pixels."""
    most = 84.0 if stage.shape == "wide" else 74.0
    return len(shares.series.points) * most * stage.u


def list_parts(stage: Stage, shares: Shares, box: Box, start: int) -> list[Layer]:
    """Name and value of each part on hairlines, as the sweep comes to it."""
    u, tint, series = stage.u, tints(stage), shares.series
    pitch = box.height / len(series.points)
    size = min(stage.size("sub") * 1.06, pitch * 0.5)
    layers: list[Layer] = []
    passed = 0.0
    for index, (point, colour) in enumerate(
        zip(series.points, part_colours(stage, shares), strict=True)
    ):
        begins = start + round(stage.frames(1.25) * (0.15 + 0.6 * passed))
        passed += (point.value or 0.0) / shares.total
        middle = box.y + pitch * (index + 0.5)
        shown = appear(stage, begins, 0.4)
        value = line(
            stage,
            written(series, point.value or 0.0),
            width=box.width * 0.4,
            max_lines=1,
            size_px=size,
            weight=640,
            colour=tint.text,
            align="right",
            tabular=True,
        )
        name = line(
            stage,
            capitalised(point.label) or " ",
            width=box.width - value.width - size * 2.4,
            max_lines=1,
            size_px=size,
            weight=640 if index == shares.best else 520,
            colour=tint.text,
        )
        layers.append(
            disc(
                f"part{index}.dot",
                box.x + size * 0.36,
                middle,
                size * 0.34,
                start=begins,
                end=stage.end,
                fill=colour,
                opacity=shown,
            )
        )
        for block, part, x in (
            (name, "name", box.x + size * 1.24),
            (value, "value", box.right),
        ):
            layer = place(
                block,
                f"part{index}.{part}",
                x=x,
                y=block.on_middle(middle),
                start=begins,
                end=stage.end,
            )
            layers.append(layer.model_copy(update={"opacity": shown}))
        if index:
            layers.append(
                rule(
                    f"part{index}.line",
                    ((box.x, middle - pitch / 2), (box.right, middle - pitch / 2)),
                    start=begins,
                    end=stage.end,
                    colour=tint.line,
                    width_px=2 * u,
                    opacity=shown,
                )
            )
    return layers
