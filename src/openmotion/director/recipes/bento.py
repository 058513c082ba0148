"""A bento of unequal tiles: one large, the others small, each with one thing to say.

Takes `headline` (the large tile, with `support`), `figures` (a counting number each), `series` (a
small drawn curve or bars) and `items` (icon, title, detail); six tiles at most, in this order of
importance. Without a headline the first figure or item has the large tile. `label` stands in the
corner.
"""

from openmotion.director.kit import Scenery, Stage, corner_label, keep_alive
from openmotion.director.recipes.bento_tiles import draw_tile, tiles_of
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Camera, Cue, GroupLayer, Layer, Transform, track

# Tiles of a grid in shares of its width and height, the large one first; by how many there are.
_Cells = tuple[tuple[float, float, float, float], ...]
_WIDE: dict[int, _Cells] = {
    1: ((0, 0, 1, 1),),
    2: ((0, 0, 0.6, 1), (0.6, 0, 0.4, 1)),
    3: ((0, 0, 0.56, 1), (0.56, 0, 0.44, 0.42), (0.56, 0.42, 0.44, 0.58)),
    4: ((0, 0, 0.5, 1), (0.5, 0, 0.5, 0.42), (0.5, 0.42, 0.25, 0.58), (0.75, 0.42, 0.25, 0.58)),
    5: (
        (0, 0, 0.44, 0.58),
        (0.44, 0, 0.56, 0.42),
        (0, 0.58, 0.44, 0.42),
        (0.44, 0.42, 0.28, 0.58),
        (0.72, 0.42, 0.28, 0.58),
    ),
    6: (
        (0, 0, 0.46, 0.56),
        (0.46, 0, 0.27, 0.56),
        (0.73, 0, 0.27, 0.56),
        (0, 0.56, 0.27, 0.44),
        (0.27, 0.56, 0.27, 0.44),
        (0.54, 0.56, 0.46, 0.44),
    ),
}
_TALL: dict[int, _Cells] = {
    1: ((0, 0, 1, 1),),
    2: ((0, 0, 1, 0.58), (0, 0.58, 1, 0.42)),
    3: ((0, 0, 1, 0.46), (0, 0.46, 0.52, 0.54), (0.52, 0.46, 0.48, 0.54)),
    4: ((0, 0, 1, 0.4), (0, 0.4, 0.54, 0.34), (0.54, 0.4, 0.46, 0.34), (0, 0.74, 1, 0.26)),
    5: (
        (0, 0, 1, 0.36),
        (0, 0.36, 0.46, 0.34),
        (0.46, 0.36, 0.54, 0.34),
        (0, 0.7, 0.54, 0.3),
        (0.54, 0.7, 0.46, 0.3),
    ),
    6: (
        (0, 0, 1, 0.3),
        (0, 0.3, 0.46, 0.26),
        (0.46, 0.3, 0.54, 0.26),
        (0, 0.56, 0.54, 0.24),
        (0.54, 0.56, 0.46, 0.24),
        (0, 0.8, 1, 0.2),
    ),
}


def assemble(stage: Stage) -> Scenery:
    """The tiles fly together from all sides, the large one first, on the left or on top."""
    tiles = tiles_of(stage)
    boxes = _boxes(stage, len(tiles), mirrored=False)
    layers: list[Layer] = []
    cues: list[Cue] = []
    middle = (stage.width / 2, stage.height / 2)
    for index, (tile, box) in enumerate(zip(tiles, boxes, strict=True)):
        begins = _turn(stage, index, len(tiles))
        away = (box.centre[0] - middle[0], box.centre[1] - middle[1])
        stop = begins + stage.frames(0.75)
        ease = stage.look.motion.arrive
        move = Transform(
            anchor=(box.width / 2, box.height / 2),
            position=track(
                (begins, (box.centre[0] + away[0] * 0.5, box.centre[1] + away[1] * 0.5)),
                (stop, box.centre),
                easing=ease,
            ),
        )
        layers.append(draw_tile(stage, index, tile, box, begins, move))
        cues.append(Cue(kind="pop", frame=begins + 3, gain_db=-6.0, pitch=2.0 * index))
    layers += corner_label(stage, stage.content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def pull_back(stage: Stage) -> Scenery:
    """The large tile, now right or below, fills the frame; the camera draws back to all of them."""
    tiles = tiles_of(stage)
    boxes = _boxes(stage, len(tiles), mirrored=True)
    large = boxes[0]
    start, stop = stage.at(0.35), stage.at(1.25)
    near = min(stage.width / large.width, stage.height / large.height) * 0.9
    focus = large.centre
    middle = (stage.width / 2, stage.height / 2)
    layers: list[Layer] = []
    for index, (tile, box) in enumerate(zip(tiles, boxes, strict=True)):
        begins = stage.at(0.0) if index == 0 else min(_turn(stage, index, len(tiles)), stop)
        move = Transform(position=(box.x, box.y))
        layers.append(draw_tile(stage, index, tile, box, begins, move))
    world = GroupLayer(
        id="bento.world",
        start=0,
        end=stage.end,
        layers=tuple(layers),
        transform=Transform(
            anchor=focus,
            position=track((start, middle), (stop, focus), easing="inout-expo"),
            scale=track((start, max(1.02, near)), (stop, 1.0), easing="inout-expo", mode="log"),
        ),
    )
    cues = (
        Cue(kind="whoosh", frame=(start + stop) // 2, gain_db=-5.0),
        Cue(kind="pop", frame=stop, gain_db=-7.0),
    )
    label = corner_label(stage, stage.content.label, start=stop)
    camera: Camera | None = keep_alive(stage)
    return Scenery(layers=(world, *label), cues=cues, camera=camera)


def _turn(stage: Stage, index: int, count: int) -> int:
    """The frame at which a tile comes: the large one first, the others in a quickening row."""
    whole = min(0.6, 0.13 * count)
    share = 1 - 0.84**index
    return stage.at(0.1) + round(whole * share / (1 - 0.84 ** max(1, count)) * stage.frames(1.0))


def _boxes(stage: Stage, count: int, *, mirrored: bool) -> list[Box]:
    """Where the tiles stand: mirrored left to right where wide, top to bottom elsewhere."""
    area, gap = stage.below_mark, 26 * stage.u
    wide = stage.shape == "wide"
    found = []
    for x, y, width, height in (_WIDE if wide else _TALL)[count]:
        left = 1 - x - width if mirrored and wide else x
        high = 1 - y - height if mirrored and not wide else y
        found.append(
            Box(
                x=area.x + left * (area.width + gap),
                y=area.y + high * (area.height + gap),
                width=width * (area.width + gap) - gap,
                height=height * (area.height + gap) - gap,
            )
        )
    return found


RECIPE = Recipe(
    name="bento",
    summary="Unequal tiles, one large, fit together; each says one thing.",
    choreographies={"assemble": assemble, "pull_back": pull_back},
    shows=("headline", "support", "label", "figures", "series", "items"),
    min_s=2.6,
    natural_s=4.4,
    longest_s=7.0,
    most_items=5,
)
