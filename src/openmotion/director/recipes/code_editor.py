"""Code in an editor, typed line by line; one line may be lit while the others step back."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    card_shadow,
    column,
    corner_label,
    disc,
    edge,
    halves,
    keep_alive,
    panel,
    tints,
)
from openmotion.director.recipes.code_lines import ADVANCE, PITCH, CodeRow, code_lines, soft_wrapped
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, GroupLayer, Layer, Transform, choose, oklch, track

# Type size where the short side has 1080 below which lines are broken.
_SMALLEST = 34.0


def _largest(lines: int) -> float:
    """The largest type for so many lines: a lone command fills the frame."""
    return 92.0 if lines <= 2 else 64.0 if lines <= 4 else 52.0


def typed(stage: Stage) -> Scenery:
    """An editor card in the middle; the headline stands above it where there is one."""
    content, u, area = stage.content, stage.u, stage.area
    wide = stage.shape == "wide"
    layers: list[Layer] = list(corner_label(stage, content.label))
    top = stage.below_mark.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=top, width=area.width, height=area.height * 0.24),
            text=content.headline,
            accent=content.accent if content.accent in content.headline else "",
            support=content.support,
            valign=0.0,
            max_lines=2,
            start=stage.at(0.05),
            role="title" if wide else "headline",
        )
        layers += copy.layers
        top = copy.box.bottom + (56 if wide else 72) * u
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    editor, cue = _editor(stage, room, valign=0.5 if wide else 0.3)
    return Scenery(
        layers=(*layers, editor),
        cues=(cue,),
        brand=tints(stage).is_dark or not wide,
        camera=keep_alive(stage),
    )


def beside(stage: Stage) -> Scenery:
    """The headline at the left (or below); the editor swings in from the right and turns flat."""
    content, area = stage.content, stage.below_mark
    wide = stage.shape == "wide"
    if not content.headline:
        editor, cue = _editor(stage, area, valign=0.5, swing=True)
        label = corner_label(stage, content.label)
        return Scenery(layers=(*label, editor), cues=(cue,), camera=keep_alive(stage))
    text_box, room = halves(stage, share=0.32)
    if not wide:
        share = 0.62
        room = Box(x=area.x, y=area.y, width=area.width, height=area.height * share)
        low = room.bottom + 60 * stage.u
        text_box = Box(x=area.x, y=low, width=area.width, height=area.bottom - low)
    copy = column(
        stage,
        text_box,
        text=content.headline,
        accent=content.accent if content.accent in content.headline else "",
        support=content.support,
        valign=0.5 if wide else 0.0,
        max_lines=5 if wide else 3,
        start=stage.at(0.15),
        enlarge=True,
    )
    editor, cue = _editor(stage, room, valign=0.5 if wide else 1.0, swing=True)
    label = corner_label(stage, content.label)
    return Scenery(layers=(*label, *copy.layers, editor), cues=(cue,), camera=keep_alive(stage))


def _editor(
    stage: Stage, room: Box, *, valign: float, swing: bool = False
) -> tuple[GroupLayer, Cue]:
    """The editor with its code in a room, and the sound of typing."""
    rows, size = _fitted(stage, stage.content.lines or ("…",), room)
    bar = size * 2.3
    tall = min(room.height, bar + size * PITCH * len(rows) + size * 1.9)
    box = Box(x=room.x, y=room.y + (room.height - tall) * valign, width=room.width, height=tall)
    start = stage.at(0.05)
    left = size * (2.6 + 0.6 * len(str(rows[-1].number)))
    written, cue = code_lines(
        stage,
        rows,
        size=size,
        left=left,
        y=bar + size * 1.5,
        first=stage.at(0.45),
        width=box.width,
    )
    group = GroupLayer(
        id="editor",
        start=start,
        end=stage.end,
        layers=(*_card(stage, box, size, bar, start), *written),
        transform=_swing(stage, box, start) if swing else _move(stage, box, start),
        opacity=appear(stage, start, 0.35),
    )
    return group, cue


def _fitted(stage: Stage, code: tuple[str, ...], room: Box) -> tuple[tuple[CodeRow, ...], float]:
    """Rows and type size: whole lines while they stay readable, broken ones below that."""
    u, largest = stage.u, _largest(len(code)) * stage.u
    longest = max(1, *(len(text) for text in code))
    size = min(largest, room.width / (ADVANCE * longest + 5.0))
    rows = soft_wrapped(code, longest)
    if size < _SMALLEST * u:
        size = (38 if stage.shape == "wide" else 46) * u
        while True:
            columns = max(12, int((room.width / size - 5.0) / ADVANCE))
            rows = soft_wrapped(code, columns)
            if _height(rows, size) <= room.height or size <= 16 * u:
                break
            size *= 0.95
    return rows, min(size, room.height / (_height(rows, 1.0)))


def _height(rows: tuple[CodeRow, ...], size: float) -> float:
    return size * (PITCH * len(rows) + 4.4)


def _card(stage: Stage, box: Box, size: float, bar: float, start: int) -> list[Layer]:
    """The empty editor: a dark card with three lights."""
    dark = oklch(0.19, 0.018, stage.palette.hue_deg)
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    radius = 30 * stage.u * stage.look.roundness
    end = stage.end
    return [
        panel(
            "editor.fill",
            inner,
            start=start,
            end=end,
            fill=dark,
            radius=radius,
            shadow=card_shadow(stage),
        ),
        *(
            disc(
                f"editor.light{i}",
                size * (1.3 + 0.95 * i),
                bar / 2,
                size * 0.27,
                start=start,
                end=end,
                fill=oklch(*lch),
            )
            for i, lch in enumerate(((0.70, 0.17, 25), (0.83, 0.15, 82), (0.74, 0.17, 145)))
        ),
        edge(stage, "editor.edge", inner, start=start, end=end, radius=radius),
    ]


def _swing(stage: Stage, box: Box, start: int) -> Transform:
    """The card comes from the right, turned away, and ends flat."""
    stop = start + stage.frames(0.95)
    base = arrive(
        stage,
        start,
        position=box.centre,
        anchor=(box.width / 2, box.height / 2),
        dx=stage.width * 0.22,
        seconds=0.95,
    )
    turn = track((start, 42.0), (stop, 0.0), easing=stage.look.motion.arrive)
    return base.model_copy(update={"tilt_y_deg": turn})


def _move(stage: Stage, box: Box, start: int) -> Transform:
    """The card rises, or turns up out of a lean; by the shot's chance."""
    if choose(stage.shot.seed, (False, True), "editor"):
        return arrive(stage, start, position=(box.x, box.y), dy=60 * stage.u, seconds=0.7)
    stop = start + stage.frames(0.85)
    base = arrive(
        stage,
        start,
        position=box.centre,
        anchor=(box.width / 2, box.height / 2),
        dy=90 * stage.u,
        scale=0.94,
        seconds=0.85,
    )
    lean = track((start, 16.0), (stop, 0.0), easing=stage.look.motion.arrive)
    return base.model_copy(update={"tilt_x_deg": lean})


RECIPE = Recipe(
    name="code_editor",
    summary="Code is typed in an editor in syntax colours; one line may be lit.",
    choreographies={"typed": typed, "beside": beside},
    shows=("headline", "label", "lines"),
    min_s=2.2,
    natural_s=4.2,
    longest_s=9.0,
    most_items=14,
)
