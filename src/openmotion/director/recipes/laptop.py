"""A laptop whose screen shows the product.

Takes `headline`, `accent`, `support`, `label`; the screen is drawn for `subject` and takes the
titles of `items` where it has rows for them.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    card_shadow,
    column,
    corner_label,
    halves,
    panel,
    tints,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.screens import Screen, draw_screen, subject_field
from openmotion.model import Box, Cue, DeviceLayer, GroupLayer, Layer, Number, Transform, track

# Height of the body as a share of its width; the model's own proportions.
_TALL = DeviceLayer(id="laptop", start=0, end=1, device="laptop", width=1000).body_box.height / 1000


def lid(stage: Stage) -> Scenery:
    """Centred below its headline: it rises and the lid opens, then the screen fills."""
    content, area, u = stage.content, stage.below_mark, stage.u
    wide = stage.shape == "wide"
    copy = column(
        stage,
        Box(x=area.x, y=area.y, width=area.width, height=area.height * (0.26 if wide else 0.34)),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role="title" if wide else "headline",
        max_lines=1 if wide else 3,
        align="centre",
        valign=0.0,
        start=stage.at(0.25),
        enlarge=True,
    )
    top = max(copy.box.bottom, area.y) + (58 if wide else 110) * u
    room = (stage.height * (0.99 if wide else 1.0)) - top
    # Elsewhere than in wide frames the base bleeds off both sides, so that the screen is large.
    width = min(stage.width * (0.78 if wide else 1.2), room / _TALL)
    start = stage.at(0.05)
    opens = start + stage.frames(0.15)
    stop = opens + stage.frames(0.8)
    pivot = (width / 2, width * _TALL)
    base = top + width * _TALL
    if not wide:
        base += max(0.0, area.bottom - base) * 0.5
    device = _laptop(
        stage,
        width=width,
        start=start,
        fill=opens + stage.frames(0.55),
        lid_deg=track((opens, 15.0), (stop, 90.0), easing="out-quart"),
        transform=Transform(
            anchor=pivot,
            position=track(
                (start, (stage.width / 2, base + 70 * u)),
                (stop, (stage.width / 2, base)),
                easing=stage.look.motion.arrive,
            ),
        ),
        opacity=appear(stage, start, 0.3),
    )
    shade = _shade(stage, width, (stage.width / 2 - width / 2, base - width * _TALL), stop)
    layers: list[Layer] = [shade, device, *copy.layers, *corner_label(stage, content.label)]
    cues = (
        Cue(kind="whoosh", frame=opens + stage.frames(0.3), gain_db=-8.0),
        Cue(kind="chime", frame=stop, gain_db=-9.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, bloom=0.0)


def pull_back(stage: Stage) -> Scenery:
    """The screen fills the frame; the camera draws back until the laptop stands beside its copy."""
    content, u = stage.content, stage.u
    wide = stage.shape == "wide"
    copy_box, room = halves(stage, share=0.36, gap=70)
    start = stage.at(0.3)
    stop = start + stage.frames(0.9)
    copy = column(
        stage,
        copy_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=0.48 if wide else 0.0,
        max_lines=4 if wide else 3,
        start=stage.at(0.95),
    )
    if wide:
        width = room.width * 1.2
        left = room.x - width * 0.05
        top = (stage.height - width * _TALL) / 2 + 20 * u
    else:
        low = max(copy.box.bottom + 90 * u, room.y)
        # It runs off the right side where the frame is high enough for so large a screen.
        tallest = (stage.height - low - 20 * u) / _TALL
        width = max(stage.width * 0.98, min(stage.width * 1.5, tallest))
        left = stage.area.x - width * 0.09
        top = low + max(0.0, (stage.area.bottom - low - width * _TALL) * 0.5)
    model = DeviceLayer(id="laptop", start=0, end=1, device="laptop", width=width)
    glass = model.screen_box
    near = max(stage.width / glass.width, stage.height / glass.height) * 1.06
    settled = (left + glass.centre[0], top + glass.centre[1])
    middle = (stage.width / 2, stage.height / 2)
    device = _laptop(
        stage,
        width=width,
        start=0,
        fill=stage.at(0.0),
        lid_deg=90.0,
        transform=Transform(
            anchor=glass.centre,
            position=track((start, middle), (stop, settled), easing="inout-expo"),
            scale=track((start, near), (stop, 1.0), easing="inout-expo", mode="log"),
        ),
        opacity=1.0,
    )
    shade = _shade(stage, width, (left, top), stop - stage.frames(0.2))
    layers: list[Layer] = [shade, device, *copy.layers]
    layers += corner_label(stage, content.label, start=stage.at(1.0))
    cues = (Cue(kind="whoosh", frame=(start + stop) // 2, gain_db=-5.0),)
    return Scenery(layers=tuple(layers), cues=cues, bloom=0.0, brand=False)


def _shade(stage: Stage, width: float, corner: tuple[float, float], start: int) -> Layer:
    """The shadow of the laptop where it comes to rest, hidden behind its body."""
    box = Box(x=corner[0], y=corner[1], width=width, height=width * _TALL)
    return panel(
        "laptop.shade",
        box.inset(width * 0.12 if stage.shape == "wide" else width * 0.1),
        start=start,
        end=stage.end,
        fill=tints(stage).card,
        radius=width * 0.02,
        shadow=card_shadow(stage, lift=1.4),
        opacity=appear(stage, start, 0.4),
    )


def _laptop(
    stage: Stage,
    *,
    width: float,
    start: int,
    fill: int,
    lid_deg: Number,
    transform: Transform,
    opacity: Number,
) -> GroupLayer:
    """The laptop with the subject's interface on its screen."""
    tint = tints(stage)
    model = DeviceLayer(id="laptop", start=start, end=stage.end, device="laptop", width=width)
    glass = model.screen_box
    compact = stage.shape != "wide"
    em = max(glass.width * (0.031 if compact else 0.026), 20 * stage.u)
    inside = Screen(
        stage=stage,
        width=glass.width,
        height=glass.height,
        start=start,
        fill=fill,
        em=em,
    )
    device = model.model_copy(
        update={
            "screen": draw_screen(inside, subject_field(stage)),
            "screen_fill": tint.card,
            "theme": "graphite" if tint.is_dark else "silver",
            "lid_deg": lid_deg,
            # Its shadow stands beside it: one of its own would be blurred anew on every frame.
            "lift": 0.0,
            "reflection": 0.0,
            "decor": True,
        }
    )
    return GroupLayer(
        id="laptop.stand",
        start=start,
        end=stage.end,
        layers=(device,),
        transform=transform,
        opacity=opacity,
        decor=True,
    )


RECIPE = Recipe(
    name="laptop",
    summary="A laptop opens on the product, or the camera draws back from its screen.",
    choreographies={"lid": lid, "pull_back": pull_back},
    shows=("headline", "support", "label"),
    min_s=2.4,
    natural_s=4.0,
    longest_s=6.5,
    headline_words=6,
)
