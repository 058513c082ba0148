"""A heartbeat that runs across the frame."""

from openmotion.director.kit import Stage, disc, grow, rule, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Cue, Layer, Trim, with_alpha

# One beat: share of its width, height from -1 (down) to 1 (up).
_BEAT = (
    (0.30, 0.0),
    (0.36, 0.14),
    (0.42, 0.0),
    (0.47, -0.12),
    (0.53, 1.0),
    (0.59, -0.46),
    (0.64, 0.0),
)


def pulse(stage: Stage, place: Place) -> Prop:
    """The faint line stands first; the accent runs along it and stays."""
    box, tint, u = place.box, tints(stage), stage.u
    beats = 4 if stage.shape == "wide" else 2
    width = box.width / beats
    middle, tall = box.y + box.height * 0.62, box.height * 0.6
    points = [(box.x, middle)]
    for beat in range(beats):
        points += [(box.x + width * (beat + share), middle - tall * high) for share, high in _BEAT]
    points.append((box.right, middle))
    way = tuple(points)
    run = stage.frames(1.5)
    layers: list[Layer] = [
        rule(
            "pulse.rest",
            way,
            start=place.start,
            end=stage.end,
            colour=with_alpha(tint.text, 0.16),
            width_px=4 * u,
            trim=Trim(end=grow(place.start, stage.frames(0.6), 0.0, 1.0, "inout-cubic")),
        ),
        rule(
            "pulse.line",
            way,
            start=place.start + 4,
            end=stage.end,
            colour=tint.accent,
            width_px=7 * u,
            trim=Trim(end=grow(place.start + 4, run, 0.0, 1.0, "inout-sine")),
        ),
        disc(
            "pulse.head",
            box.right,
            middle,
            grow(place.start + run, stage.frames(0.4), 0.0, 16 * u, stage.look.motion.bounce),
            start=place.start + run,
            end=stage.end,
            fill=tint.accent,
        ),
    ]
    cues = tuple(
        Cue(kind="tick", frame=place.start + 4 + round(run * (beat + 0.53) / beats), gain_db=-6.0)
        for beat in range(beats)
    )
    return Prop(tuple(layers), cues)
