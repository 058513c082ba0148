"""Where a layer stands in the space around it."""

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.values import Number, Point


class Transform(Frozen):
    """Where a layer's own space lies in its parent's.

    A point p goes to position + perspective(tilt(rotate(scale(p - anchor)))), and from there
    through `within`.

    Attributes:
        anchor: the point of the layer's space that stays on `position`; pivot of all turns.
        position: where the anchor lies in the parent, pixels.
        scale: factor; tracks in mode "log" grow evenly.
        stretch: factors of x and y on top of scale.
        rotation_deg: clockwise in the plane.
        tilt_x_deg: about the horizontal axis; positive leans the top away.
        tilt_y_deg: about the vertical axis; positive turns the right side away.
        distance_px: of the eye for tilts; smaller is a stronger perspective.
        z: how far behind the scene's plane it stands, pixels, negative is nearer; the camera's
            perspective makes it smaller. Only of layers that stand in the scene itself.
        within: another transform that carries this one; a layer's `parent` gives it.
    """

    anchor: Point = (0.0, 0.0)
    position: Point = (0.0, 0.0)
    scale: Number = 1.0
    stretch: Point = (1.0, 1.0)
    rotation_deg: Number = 0.0
    tilt_x_deg: Number = 0.0
    tilt_y_deg: Number = 0.0
    distance_px: float = Field(default=2600.0, gt=0)
    z: Number = 0.0
    within: "Transform | None" = None
