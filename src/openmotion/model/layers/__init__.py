"""What is drawn: one kind of layer a file.

Space: pixels, y down; a scene's origin is its top left corner. Time: frames from the start of the
scene; a layer is visible from `start` to before `end`.
"""

from typing import Annotated, Union

from pydantic import Field

from openmotion.model.frozen import teach_name
from openmotion.model.layers.adjustment import AdjustmentLayer
from openmotion.model.layers.area_chart import AreaChartLayer
from openmotion.model.layers.art import ArtDrawing, ArtLayer, ArtPart
from openmotion.model.layers.bar_chart import BarChartLayer
from openmotion.model.layers.bar_race import BarRaceLayer
from openmotion.model.layers.base import LayerBase, Matte
from openmotion.model.layers.chat import ChatLayer, ChatMessage
from openmotion.model.layers.code import CodeColours, CodeLayer, CodeMark
from openmotion.model.layers.component import ComponentLayer
from openmotion.model.layers.cursor import CursorLayer, CursorStation
from openmotion.model.layers.device import DeviceLayer
from openmotion.model.layers.donut import DonutLayer, DonutPart
from openmotion.model.layers.globe import GlobeLayer
from openmotion.model.layers.group import GroupLayer
from openmotion.model.layers.icon import IconLayer
from openmotion.model.layers.image import ImageLayer, NineSlice
from openmotion.model.layers.line_chart import Annotation, LineChartLayer
from openmotion.model.layers.map import (
    CountryValue,
    MapArc,
    MapLayer,
    MapMarker,
    MapView,
    Place,
    RegionName,
)
from openmotion.model.layers.particles import ParticlesLayer
from openmotion.model.layers.pictogram import PictogramLayer
from openmotion.model.layers.scatter import ScatterLayer, ScatterPoint
from openmotion.model.layers.shape import Repeater, ShapeLayer, Stroke, Trim
from openmotion.model.layers.terminal import TerminalLayer, TerminalStep
from openmotion.model.layers.text import TextLayer
from openmotion.model.layers.video import VideoLayer, clip_second

Layer = Annotated[
    Union[  # noqa: UP007  (one line a kind)
        TextLayer,
        ShapeLayer,
        ImageLayer,
        GroupLayer,
        ComponentLayer,
        GlobeLayer,
        MapLayer,
        ParticlesLayer,
        AdjustmentLayer,
        VideoLayer,
        CursorLayer,
        ChatLayer,
        TerminalLayer,
        CodeLayer,
        DeviceLayer,
        BarChartLayer,
        LineChartLayer,
        AreaChartLayer,
        DonutLayer,
        ArtLayer,
        IconLayer,
        BarRaceLayer,
        ScatterLayer,
        PictogramLayer,
    ],
    Field(discriminator="kind"),
]

# Layers hold layers: their modules learn the name once all kinds are known.
teach_name((LayerBase, *Layer.__origin__.__args__), "Layer", Layer)  # type: ignore[attr-defined]

__all__ = [
    "AdjustmentLayer",
    "Annotation",
    "AreaChartLayer",
    "ArtDrawing",
    "ArtLayer",
    "ArtPart",
    "BarChartLayer",
    "BarRaceLayer",
    "ChatLayer",
    "ChatMessage",
    "CodeColours",
    "CodeLayer",
    "CodeMark",
    "ComponentLayer",
    "CountryValue",
    "CursorLayer",
    "CursorStation",
    "DeviceLayer",
    "DonutLayer",
    "DonutPart",
    "GlobeLayer",
    "GroupLayer",
    "IconLayer",
    "ImageLayer",
    "Layer",
    "LayerBase",
    "LineChartLayer",
    "MapArc",
    "MapLayer",
    "MapMarker",
    "MapView",
    "Matte",
    "NineSlice",
    "ParticlesLayer",
    "PictogramLayer",
    "Place",
    "RegionName",
    "Repeater",
    "ScatterLayer",
    "ScatterPoint",
    "ShapeLayer",
    "Stroke",
    "TerminalLayer",
    "TerminalStep",
    "TextLayer",
    "Trim",
    "VideoLayer",
    "clip_second",
]
