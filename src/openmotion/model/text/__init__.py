"""Words on screen: styles, lines already broken, and how their parts move."""

from openmotion.model.text.animator import Pivot, TextAnimator, TextUnit, UnitOrder
from openmotion.model.text.changing import Counter, Decode, Typing
from openmotion.model.text.fill import TextFill
from openmotion.model.text.marking import Highlight, TextDecoration
from openmotion.model.text.modulator import TextModulator
from openmotion.model.text.path import TextPath
from openmotion.model.text.selector import (
    RangeSelector,
    Selector,
    WaveSelector,
    WiggleSelector,
)
from openmotion.model.text.style import TextLine, TextRun, TextStyle

__all__ = [
    "Counter",
    "Decode",
    "Highlight",
    "Pivot",
    "RangeSelector",
    "Selector",
    "TextAnimator",
    "TextDecoration",
    "TextFill",
    "TextLine",
    "TextModulator",
    "TextPath",
    "TextRun",
    "TextStyle",
    "TextUnit",
    "Typing",
    "UnitOrder",
    "WaveSelector",
    "WiggleSelector",
]
