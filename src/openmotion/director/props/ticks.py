"""A row of small pictures that draw themselves and are ticked off."""

from openmotion.director.kit import Field, Stage, appear, arrive, icon, panel, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Box, Cue, GroupLayer, Layer

_ICONS: dict[Field, tuple[str, ...]] = {
    "shop": ("coffee", "leaf", "gift", "shopping-bag", "heart"),
    "travel": ("map-pin", "plane", "bed", "camera", "compass"),
    "learning": ("book-open", "pencil", "lightbulb", "puzzle", "star"),
    "security": ("lock", "key-round", "shield-check", "eye-off", "bell"),
    "tasks": ("list-todo", "users", "calendar-check", "file-text", "circle-check"),
    "generic": ("circle", "triangle", "square", "hexagon", "sparkles"),
}


def ticks(stage: Stage, place: Place, field: Field) -> Prop:
    """Tiles with icons that draw on; the last one takes the accent."""
    box, tint, u = place.box, tints(stage), stage.u
    names = _ICONS.get(field, _ICONS["generic"])
    if stage.content.icon not in {"sparkles", *names}:
        names = (*names[:-1], stage.content.icon)
    side = min(box.height * 0.86, (box.width - 4 * 22 * u) / 5, 190 * u)
    gap = 22 * u
    start_x = box.x if not stage.look.centred else box.x + (box.width - 5 * side - 4 * gap) / 2
    layers: list[Layer] = []
    cues: list[Cue] = []
    for index, name in enumerate(names):
        begins = place.start + round(index * 3.2)
        last = index == len(names) - 1
        x, y = start_x + index * (side + gap), box.y + (box.height - side) * 0.35
        glyph = side * 0.42
        layers.append(
            GroupLayer(
                id=f"ticks{index}",
                start=begins,
                end=stage.end,
                decor=True,
                transform=arrive(
                    stage,
                    begins,
                    position=(x + side / 2, y + side / 2),
                    dy=40 * u,
                    scale=0.84,
                    seconds=0.6,
                ),
                opacity=appear(stage, begins, 0.3),
                layers=(
                    panel(
                        f"ticks{index}.tile",
                        Box(x=-side / 2, y=-side / 2, width=side, height=side),
                        start=begins,
                        end=stage.end,
                        fill=tint.accent if last else tint.card,
                        radius=side * 0.24 * stage.look.roundness**0.5,
                        stroke=None if last else tint.card_line,
                    ),
                    icon(
                        stage,
                        f"ticks{index}.icon",
                        name,
                        x=-glyph / 2,
                        y=-glyph / 2,
                        size=glyph,
                        start=begins,
                        end=stage.end,
                        draw_s=0.6,
                        weight=1.9,
                        colour=tint.on_accent if last else tint.card_text,
                    ),
                ),
            )
        )
        cues.append(Cue(kind="pop", frame=begins + 4, gain_db=-9.0, pitch=2.0 * index))
    return Prop(tuple(layers), tuple(cues))
