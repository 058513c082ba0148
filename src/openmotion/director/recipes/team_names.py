"""Name and role of a person, set to a width."""

from openmotion.director.kit import Align, Stage, TextBlock, fade_up, line, place, tints
from openmotion.model import Feature, Layer


def set_names(
    stage: Stage,
    item: Feature,
    *,
    width: float,
    factor: float = 1.0,
    centre: bool = False,
) -> tuple[TextBlock, TextBlock | None]:
    """Name and role, set to a width."""
    tint = tints(stage)
    size = stage.size("sub") * factor
    align: Align = "centre" if centre else "left"
    name = line(
        stage,
        item.title,
        width=width,
        max_lines=2 if factor > 1.2 else 1,
        size_px=size,
        weight=640,
        colour=tint.text,
        align=align,
        least=24,
    )
    if not item.detail:
        return name, None
    role = line(
        stage,
        item.detail,
        width=width,
        max_lines=2 if factor > 1.2 else 1,
        size_px=max(28 * stage.u, size * 0.78),
        align=align,
        least=22,
    )
    return name, role


def names_height(stage: Stage, item: Feature, width: float) -> float:
    """Height of a name with its role, pixels."""
    name, role = set_names(stage, item, width=width, centre=True)
    return name.height + (role.height + 14 * stage.u if role else 0.0)


def names_layers(
    stage: Stage,
    index: int,
    item: Feature,
    *,
    x: float,
    y: float,
    width: float,
    start: int,
    factor: float = 1.0,
    align_centre: bool = False,
) -> list[Layer]:
    """Name and role below each other; `x` is their left edge, or their middle when centred."""
    name, role = set_names(stage, item, width=width, factor=factor, centre=align_centre)
    layers: list[Layer] = [
        place(
            name,
            f"person{index}.name",
            x=x,
            y=y,
            start=start,
            end=stage.end,
            animators=(fade_up(stage, start),),
        )
    ]
    if role:
        layers.append(
            place(
                role,
                f"person{index}.role",
                x=x,
                y=y + name.height + 14 * stage.u,
                start=start + 2,
                end=stage.end,
                animators=(fade_up(stage, start + 2),),
            )
        )
    return layers
