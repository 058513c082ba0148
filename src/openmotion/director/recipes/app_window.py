"""An app window beside its headline: it unfolds, fills itself, and a chip lands on its edge.

Takes `headline`, `accent`, `support`, `label`; the interface is drawn for `subject` and takes the
titles of `items` where it has rows for them.
"""

from openmotion.director.kit import Scenery, Stage, appear, arrive, column, corner_label, halves
from openmotion.director.recipes.app_front import front
from openmotion.director.recipes.chip import chip
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.screens import subject_field, window
from openmotion.model import Cue, Layer, Pair, Transform, choose, track


def build(stage: Stage) -> Scenery:
    """Copy on one side, the tilted window on the other."""
    content, u = stage.content, stage.u
    wide = stage.shape == "wide"
    swap = wide and choose(stage.shot.seed, (False, False, True), "side")
    copy_box, room = halves(stage, share=0.37 if wide else 0.4, gap=58, swap=swap)
    copy = column(
        stage,
        copy_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        start=stage.at(0.3),
        valign=0.46 if wide else 0.0,
        max_lines=4 if wide else 2,
    )
    start, fill = stage.at(0.05), stage.at(0.85)
    if wide:
        width, height, em = room.width * 1.09, 800 * u, 27 * u
        x = room.right - width / 2 if swap else room.x + width / 2
        middle: Pair = (x, stage.height * 0.505)
        angles = (7.0, -15.0, 1.4) if swap else (7.0, 15.0, -1.4)
    else:
        top = copy.box.bottom + 64 * u
        width, em = room.width, 34 * u
        height = min(stage.height * 1.02 - top, width * 1.3)
        middle = (room.x + room.width / 2, top + height / 2)
        angles = (9.0, 0.0, 0.0)
    frame = window(
        stage,
        width=width,
        height=height,
        em=em,
        field=subject_field(stage),
        start=start,
        fill=fill,
        compact=not wide,
        opacity=appear(stage, start, 0.35),
        transform=_unfold(stage, start, middle, (width / 2, height / 2), angles),
    )
    layers: list[Layer] = [frame, *copy.layers, *corner_label(stage, content.label)]
    cues = [Cue(kind="pop", frame=fill + 6 * i, gain_db=-8.0, pitch=i) for i in range(3)]
    if wide:
        land = stage.beat_after(stage.at(1.9))
        tag = chip(
            stage,
            land,
            centre=(
                middle[0] + width * (0.24 if swap else -0.25),
                middle[1] + height * 0.49,
            ),
            angles=angles,
        )
        if tag is not None and land < stage.leave - stage.frames(0.5):
            layers.append(tag)
            cues.append(Cue(kind="chime", frame=land, gain_db=-7.0))
    return Scenery(layers=tuple(layers), cues=tuple(cues), bloom=0.0, brand=not swap)


def _unfold(
    stage: Stage, start: int, middle: Pair, anchor: Pair, angles: tuple[float, float, float]
) -> Transform:
    """The window turns up from below into its tilt, and rests there."""
    lean, turn, roll = angles
    side = -1.0 if turn < 0 else 1.0
    stop = start + stage.frames(1.0)
    return arrive(
        stage,
        start,
        position=middle,
        anchor=anchor,
        dy=stage.height * 0.16,
        seconds=1.0,
        rotation_deg=roll,
        tilt_x_deg=track((start, lean + 22), (stop, lean)),
        tilt_y_deg=track((start, turn + 9 * side), (stop, turn)),
    )


RECIPE = Recipe(
    name="app_window",
    summary="A tilted app window beside the copy; its interface fills in and a chip lands.",
    choreographies={"beside": build, "front": front},
    shows=("headline", "support", "label"),
    min_s=2.6,
    natural_s=4.0,
    longest_s=6.5,
    headline_words=6,
)
