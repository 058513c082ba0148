"""A waveform with a playhead that runs along it."""

import math

from openmotion.director.kit import Stage, grow, panel, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Box, Layer, ShapeLayer, Transform, chance, track, with_alpha


def wave(stage: Stage, place: Place) -> Prop:
    """Bars that rise outwards from the left; those behind the playhead turn to the accent."""
    box, tint, u = place.box, tints(stage), stage.u
    step = 12.0 * u
    count = max(16, int(box.width / step))
    step = box.width / count
    middle = box.y + box.height / 2
    run = max(2, stage.leave - place.start)
    layers: list[Layer] = []
    for index in range(count):
        x = index / count
        loud = math.exp(-(((x - 0.28) / 0.17) ** 2)) + 0.8 * math.exp(-(((x - 0.7) / 0.14) ** 2))
        own = 0.22 + 0.78 * chance(stage.shot.seed, "wave", index) ** 0.8
        tall = 6 * u + loud * own * box.height * 0.86
        begins = place.start + round(index * 14 / count * 1.5)
        passed = place.start + round(run * 0.94 * x)
        bar = panel(
            f"wave{index}",
            Box(x=box.x + index * step, y=middle - tall / 2, width=step * 0.46, height=tall),
            start=begins,
            end=stage.end,
            fill=tint.line,
            radius=step * 0.23,
            smooth=False,
            transform=Transform(
                anchor=(0.0, middle),
                position=(0.0, middle),
                stretch=track((begins, (1.0, 0.0)), (begins + 10, (1.0, 1.0)), easing="out-expo"),
            ),
        )
        layers.append(_coloured(bar, tint.accent, with_alpha(tint.text, 0.22), passed))
    reach = box.width * 0.94
    head = panel(
        "wave.head",
        Box(x=box.x - 2 * u, y=box.y, width=4 * u, height=box.height),
        start=place.start,
        end=stage.end,
        fill=tint.text,
        radius=2 * u,
        smooth=False,
        opacity=grow(place.start, 8, 0.0, 1.0, "out-cubic"),
        transform=Transform(
            position=track(
                (place.start, (0.0, 0.0)), (place.start + run, (reach, 0.0)), easing="linear"
            )
        ),
    )
    return Prop((*layers, head))


def _coloured(bar: ShapeLayer, after: str, before: str, passed: int) -> ShapeLayer:
    change = track((passed, before), (passed + 3, after), easing="linear")
    return bar.model_copy(update={"tint": change})
