"""Which kind of layer is expanded by what."""

from collections.abc import Callable
from typing import Any

from openmotion.expand.area_chart import expand_area_chart
from openmotion.expand.art import expand_art
from openmotion.expand.bar_chart import expand_bar_chart
from openmotion.expand.bar_race import expand_bar_race
from openmotion.expand.chat import expand_chat
from openmotion.expand.code import expand_code
from openmotion.expand.context import Context
from openmotion.expand.cursor import expand_cursor
from openmotion.expand.device import expand_device
from openmotion.expand.donut import expand_donut
from openmotion.expand.globe import expand_globe
from openmotion.expand.icon import expand_icon
from openmotion.expand.line_chart import expand_line_chart
from openmotion.expand.map import expand_map
from openmotion.expand.pictogram import expand_pictogram
from openmotion.expand.scatter import expand_scatter
from openmotion.expand.terminal import expand_terminal
from openmotion.model import Layer

Expander = Callable[[Any, Context], Layer]

EXPANDERS: dict[str, Expander] = {
    "globe": expand_globe,
    "map": expand_map,
    "cursor": expand_cursor,
    "chat": expand_chat,
    "terminal": expand_terminal,
    "code": expand_code,
    "device": expand_device,
    "bar_chart": expand_bar_chart,
    "line_chart": expand_line_chart,
    "area_chart": expand_area_chart,
    "donut": expand_donut,
    "art": expand_art,
    "icon": expand_icon,
    "bar_race": expand_bar_race,
    "scatter": expand_scatter,
    "pictogram": expand_pictogram,
}
