"""A fine ruler with a marker that travels to its mark."""

from openmotion.director.kit import Stage, grow, rule, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Cue, Layer, Path, ShapeLayer, Solid, Stroke, Transform, Trim, track


def scale(stage: Stage, place: Place) -> Prop:
    """Marks draw on from the left; a marker glides over them and stops on the accent."""
    box, tint, u = place.box, tints(stage), stage.u
    middle = box.y + box.height * 0.45
    count = 60 if stage.shape == "wide" else 36
    step = box.width / (count - 1)
    parts = []
    for index in range(count):
        tall = (72 if index % 10 == 0 else 46 if index % 5 == 0 else 24) * u
        parts.append(f"M{box.x + step * index:.1f} {middle - tall / 2:.1f}v{tall:.1f}")
    marks = ShapeLayer(
        id="scale.marks",
        start=place.start,
        end=stage.end,
        decor=True,
        geometry=Path(data="".join(parts)),
        stroke=Stroke(paint=Solid(colour=tint.faint), width_px=3 * u),
        trim=Trim(end=grow(place.start, stage.frames(0.9), 0.0, 1.0, "inout-cubic")),
    )
    goal = step * round(count * 0.7)
    begins, frames = place.start + stage.frames(0.3), stage.frames(1.4)
    needle: Layer = rule(
        "scale.needle",
        ((box.x, middle - 78 * u), (box.x, middle + 78 * u)),
        start=begins,
        end=stage.end,
        colour=tint.accent,
        width_px=5 * u,
        opacity=grow(begins, 6, 0.0, 1.0, "out-cubic"),
    ).model_copy(
        update={
            "transform": Transform(
                position=track(
                    (begins, (0.0, 0.0)), (begins + frames, (goal, 0.0)), easing="inout-quart"
                )
            )
        }
    )
    return Prop((marks, needle), (Cue(kind="tick", frame=begins + frames, gain_db=-4.0),))
