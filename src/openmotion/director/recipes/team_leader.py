"""The first person of a team: the tall portrait that leads."""

from openmotion.director.kit import Stage, appear, fade_up, place
from openmotion.director.recipes.portrait import portrait
from openmotion.director.recipes.team_names import set_names
from openmotion.model import Box, Feature, GroupLayer, Layer, Transform, track


def draw_leader(stage: Stage, item: Feature, box: Box, start: int) -> GroupLayer:
    """The first person: a tall portrait with name and role below it, or beside it elsewhere."""
    u = stage.u
    wide = stage.shape == "wide"
    if wide:
        name, role = set_names(stage, item, width=box.width, factor=1.25)
        below = name.height + (role.height + 16 * u if role else 0.0) + 30 * u
        face = Box(x=0, y=0, width=box.width, height=box.height - below)
        words = (0.0, face.height + 30 * u)
    else:
        side = min(box.height, box.width * 0.46)
        face = Box(x=0, y=0, width=side, height=box.height)
        name, role = set_names(stage, item, width=box.width - side - 44 * u, factor=1.3)
        whole = name.height + (role.height + 18 * u if role else 0.0)
        words = (side + 44 * u, (box.height - whole) / 2)
    late = start + stage.frames(0.3)
    texts: list[Layer] = [
        place(
            name,
            "lead.name",
            x=words[0],
            y=words[1],
            start=late,
            end=stage.end,
            animators=(fade_up(stage, late),),
        )
    ]
    if role:
        texts.append(
            place(
                role,
                "lead.role",
                x=words[0],
                y=words[1] + name.height + 18 * u,
                start=late + 3,
                end=stage.end,
                animators=(fade_up(stage, late + 3),),
            )
        )
    rise = track(
        (start, (0.0, 90 * u)),
        (start + stage.frames(0.85), (0.0, 0.0)),
        easing=stage.look.motion.arrive,
    )
    shown = GroupLayer(
        id="lead.portrait",
        start=start,
        end=stage.end,
        decor=True,
        layers=(
            portrait(
                stage,
                "lead.face",
                0,
                item.title,
                box=face,
                start=start,
                radius=min(face.width, face.height) * 0.5
                if stage.look.roundness >= 1
                else 30 * u * stage.look.roundness,
            ),
        ),
        transform=Transform(position=rise),
        opacity=appear(stage, start, 0.35),
    )
    return GroupLayer(
        id="lead",
        start=start,
        end=stage.end,
        layers=(shown, *texts),
        transform=Transform(position=(box.x, box.y)),
    )
