"""Which live element stands for which field."""

from openmotion.director.kit import Field, Stage, field_of
from openmotion.director.props.ladder import ladder
from openmotion.director.props.prop import Place, Prop
from openmotion.director.props.scale import scale
from openmotion.director.props.ticks import ticks
from openmotion.director.props.typed import typed
from openmotion.director.props.wave import wave
from openmotion.director.props.week import week
from openmotion.model import Box


def draw_prop(stage: Stage, box: Box, start: int) -> Prop:
    """The live element for a shot's subject, in a box, from a frame on."""
    field: Field = field_of(f"{stage.content.subject} {stage.content.product}")
    place = Place(box, start)
    match field:
        case "calendar":
            return week(stage, place)
        case "music":
            return wave(stage, place)
        case "chat" | "code":
            return typed(stage, place)
        case "finance" | "analytics" | "fitness":
            return ladder(stage, place)
        case "generic":
            return scale(stage, place)
        case _:
            return ticks(stage, place, field)
