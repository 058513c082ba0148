"""The signs in the corners of a screen: time, signal, network and battery."""

from openmotion.expand.interface import Parts, label
from openmotion.model import Box, Colour, Layer, with_alpha


def clock_text(
    parts: Parts,
    time: str,
    *,
    x: float,
    middle: float,
    size: float,
    width: float,
    colour: Colour,
    centred: bool,
) -> tuple[Layer, ...]:
    """The time, its capitals centred on a height."""
    if not time.strip():
        return ()
    written = label(
        time, size=size, colour=colour, width=width, least=size * 0.5, weight=640, tabular=True
    )
    return (
        parts.text(
            "time",
            (written.line,),
            at=(x, written.baseline(middle)),
            align="centre" if centred else "left",
            decor=True,
        ),
    )


def signs(
    parts: Parts, *, right: float, middle: float, size: float, colour: Colour
) -> tuple[Layer, ...]:
    """Signal, network and battery that end at `right`; `size` is the height of the signs."""
    tall = size
    battery = Box(
        x=right - tall * 2.2, y=middle - tall * 0.52, width=tall * 2.0, height=tall * 1.04
    )
    waves_x, base = battery.x - tall * 1.25, middle + tall * 0.5
    bars_x = waves_x - tall * 2.5
    return (
        *(
            parts.panel(
                f"signal{index}",
                Box(
                    x=bars_x + tall * 0.42 * index,
                    y=base - tall * share,
                    width=tall * 0.28,
                    height=tall * share,
                ),
                colour,
                radius=tall * 0.08,
            )
            for index, share in enumerate((0.36, 0.56, 0.78, 1.0))
        ),
        parts.path("network", _waves(waves_x, base, tall), colour),
        parts.panel(
            "battery",
            battery,
            None,
            radius=tall * 0.32,
            stroke=with_alpha(colour, 0.45),
            stroke_px=tall * 0.1,
        ),
        parts.panel(
            "charge",
            Box(
                x=battery.x + tall * 0.16,
                y=battery.y + tall * 0.16,
                width=tall * 1.38,
                height=battery.height - tall * 0.32,
            ),
            colour,
            radius=tall * 0.18,
        ),
        parts.path(
            "pole",
            f"M{battery.right + tall * 0.11:.2f} {middle - tall * 0.17:.2f} "
            f"q{tall * 0.16:.2f} {tall * 0.17:.2f} 0 {tall * 0.34:.2f} Z",
            with_alpha(colour, 0.45),
        ),
    )


def _waves(x: float, base: float, tall: float) -> str:
    """Three waves of a wireless network: a sector of 90 degrees cut twice; its tip is (x, base)."""
    data = ""
    for inner, outer in ((0.0, 0.3), (0.46, 0.7), (0.86, 1.1)):
        low, high = inner * tall * 0.95, outer * tall * 0.95
        near, far = low * 0.7071, high * 0.7071
        data += (
            f"M{x - far:.2f} {base - far:.2f} A{high:.2f} {high:.2f} 0 0 1 {x + far:.2f} "
            f"{base - far:.2f} L{x + near:.2f} {base - near:.2f} "
        )
        if low:
            data += f"A{low:.2f} {low:.2f} 0 0 0 {x - near:.2f} {base - near:.2f} "
        data += "Z "
    return data
