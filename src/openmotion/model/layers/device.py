"""Drawn devices whose screens hold layers."""

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from openmotion.model.geometry import Box
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour
from openmotion.model.values import Number

if TYPE_CHECKING:
    from openmotion.model.layers import Layer

# Bodies and screens in shares of the device's width. Source: the motion guide's section on
# devices (phone, browser, laptop); of tablet and watch own proportions.
_PHONE_TALL, _PHONE_BEZEL = 2.06, 0.042
_TABLET_TALL, _TABLET_BEZEL = 1.36, 0.047
_WATCH_TALL, _WATCH_BEZEL = 1.2, 0.062
_BROWSER_TALL, _BROWSER_BAR = 0.64, 0.054
_LID_WIDE, _LID_BEZEL, _LID_RATIO, _BASE_TALL = 0.82, 0.0125, 0.625, 0.03


class DeviceLayer(LayerBase):
    """A device with its top left corner at the layer's origin; its screen holds layers.

    Attributes:
        device: which one.
        width: of its body in pixels; of a laptop that of its base.
        height: of a browser in pixels; the other devices have proportions of their own.
        landscape: a phone or tablet that lies on its side.
        screen: painted in order; the origin of their space is the screen's top left corner.
        screen_width: width of that space in its own pixels; None has the size of `screen_box`.
        screen_fill: behind them; None is the theme's.
        theme: of the body.
        time: on the status bar of a phone, tablet or watch; "" leaves the bar out.
        status: colour of the status bar and home bar; None stands out from `screen_fill`.
        url: in the address bar of a browser.
        lid_deg: how far a laptop is open; 90 faces the viewer, 0 is shut.
        lift: height over the ground, which makes the shadow; 0 has none.
        shadow: colour of the shadow, the ground's dark hue.
        reflection: 0..1, strength of the light on the glass.
    """

    kind: Literal["device"] = "device"
    device: Literal["phone", "tablet", "browser", "laptop", "watch"]
    width: float = Field(ge=40, le=8192)
    height: float | None = Field(default=None, ge=40, le=8192)
    landscape: bool = False
    screen: tuple["Layer", ...] = ()
    screen_width: float | None = Field(default=None, gt=0, le=8192)
    screen_fill: Colour | None = None
    theme: Literal["light", "dark", "silver", "graphite"] = "graphite"
    time: str = Field(default="9:41", max_length=12)
    status: Colour | None = None
    url: str = Field(default="", max_length=200)
    lid_deg: Number = 90.0
    lift: float = Field(default=1.0, ge=0, le=4)
    shadow: Colour = "#0b1220"
    reflection: float = Field(default=0.5, ge=0, le=1)

    @property
    def children(self) -> tuple["Layer", ...]:
        """The layers on the screen."""
        return self.screen

    @property
    def body_box(self) -> Box:
        """What the device covers in its own space, without shadow, buttons and straps."""
        width, lies = self.width, self.landscape
        if self.device == "browser":
            return Box(x=0, y=0, width=width, height=self.height or width * _BROWSER_TALL)
        if self.device == "laptop":
            lid = width * ((_LID_WIDE - 2 * _LID_BEZEL) * _LID_RATIO + 3 * _LID_BEZEL)
            return Box(x=0, y=0, width=width, height=lid + width * _BASE_TALL)
        if self.device == "watch":
            return Box(x=0, y=0, width=width, height=width * _WATCH_TALL)
        tall = _PHONE_TALL if self.device == "phone" else _TABLET_TALL
        return Box(x=0, y=0, width=width, height=width / tall if lies else width * tall)

    @property
    def screen_box(self) -> Box:
        """Where the screen lies in the device's own space."""
        body, width = self.body_box, self.width
        if self.device == "browser":
            bar = width * _BROWSER_BAR
            return Box(x=0, y=bar, width=width, height=max(1.0, body.height - bar))
        if self.device == "laptop":
            inner = width * (_LID_WIDE - 2 * _LID_BEZEL)
            return Box(
                x=(width - inner) / 2,
                y=width * _LID_BEZEL,
                width=inner,
                height=inner * _LID_RATIO,
            )
        if self.device == "watch":
            return body.inset(width * _WATCH_BEZEL)
        short = min(body.width, body.height)
        return body.inset(short * (_PHONE_BEZEL if self.device == "phone" else _TABLET_BEZEL))
