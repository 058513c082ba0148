"""Parts of a text that stand away from their place as strongly as a selector says."""

from openmotion.model.frozen import Frozen
from openmotion.model.text.animator import Pivot, TextUnit
from openmotion.model.text.selector import RangeSelector, Selector
from openmotion.model.values import ColourValue, Number


class TextModulator(Frozen):
    """Moves, turns, colours and reshapes the units that its selector takes.

    Offsets below are those of a unit that is taken with strength 1; at 0 it stands as it is set.

    Attributes:
        unit: what is taken as one.
        selector: how strongly each unit is taken at a frame.
        x: offset in ems of the unit's own style.
        y: offset in ems, down is positive.
        scale: factor.
        rotation_deg: clockwise, about the pivot.
        skew_deg: leaning to the right, about the pivot; held in -80..80.
        tilt_x_deg: about a horizontal axis through the pivot; positive leans the top away.
        tilt_y_deg: about a vertical axis through the pivot; positive turns the right side away.
        pivot: middle of the unit's ink, of its baseline, or of its upper edge.
        tracking_em: extra space behind each letter.
        blur_px: sigma.
        opacity: 0..1.
        colour: None keeps the style's.
        weight: for variable fonts; letters make room for each other. None keeps the style's.
        width: percent on the width axis, the same way.
    """

    unit: TextUnit = "glyph"
    selector: Selector = RangeSelector()
    x: Number = 0.0
    y: Number = 0.0
    scale: Number = 1.0
    rotation_deg: Number = 0.0
    skew_deg: Number = 0.0
    tilt_x_deg: Number = 0.0
    tilt_y_deg: Number = 0.0
    pivot: Pivot = "centre"
    tracking_em: Number = 0.0
    blur_px: Number = 0.0
    opacity: Number = 1.0
    colour: ColourValue | None = None
    weight: Number | None = None
    width: Number | None = None
