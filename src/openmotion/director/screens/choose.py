"""Which drawn interface stands for which field."""

from openmotion.director.kit import Field, Stage, field_of
from openmotion.director.screens.calendar import calendar
from openmotion.director.screens.chat import chat
from openmotion.director.screens.dashboard import dashboard
from openmotion.director.screens.editor import editor
from openmotion.director.screens.gallery import gallery
from openmotion.director.screens.player import player
from openmotion.director.screens.screen import Layers, Screen
from openmotion.director.screens.tasks import tasks


def subject_field(stage: Stage) -> Field:
    """The field of the product that a shot is about."""
    return field_of(f"{stage.content.subject} {stage.content.product}")


def draw_screen(screen: Screen, field: Field) -> Layers:
    """The interface that fits a field."""
    match field:
        case "calendar":
            return calendar(screen)
        case "tasks":
            return tasks(screen)
        case "chat":
            return chat(screen)
        case "music":
            return player(screen)
        case "code":
            return editor(screen)
        case "finance" | "fitness" | "analytics":
            return dashboard(screen, field)
        case _:
            return gallery(screen, field)
