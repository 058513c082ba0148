"""Ornaments of lines: rules, frames, crosses and bars at the edges of the frame."""

from openmotion.director.kit.ornament.piece import (
    Decoration,
    Surroundings,
    circle,
    places,
    polyline,
    rectangle,
    shape,
)
from openmotion.director.kit.tint import tints
from openmotion.model import Glow, with_alpha


def rings(around: Surroundings) -> Decoration:
    """Fine circles about a corner that is free, as of a sound that fades."""
    stage = around.stage
    size = 0.62 * min(stage.width, stage.height)
    found = places(stage, size, around.taken, outside=0.5)
    if not found:
        return Decoration()
    box, colour = found[0], tints(stage).accent
    middle = (box.x + size / 2, box.y + size / 2)
    return Decoration(
        behind=tuple(
            shape(
                stage,
                f"ring{index}",
                circle(*middle, size * (0.2 + 0.1 * index)),
                stroke=with_alpha(colour, 0.26 - 0.06 * index),
                width_px=1.8 * stage.u,
            )
            for index in range(4)
        )
    )


def crosses(around: Surroundings) -> Decoration:
    """Register crosses in the margins and a ruler of ticks along the foot."""
    stage = around.stage
    u, w, h = stage.u, stage.width, stage.height
    inset, arm = 46 * u, 11 * u
    data = "".join(
        f"M{x - arm:.1f} {y:.1f}h{2 * arm:.1f}M{x:.1f} {y - arm:.1f}v{2 * arm:.1f}"
        for x in (inset, w / 2, w - inset)
        for y in (inset, h - inset)
    )
    step = 24 * u
    ticks = "".join(
        f"M{inset + 2 * arm + k * step:.1f} {h - inset:.1f}v{(-9 if k % 5 else -18) * u:.1f}"
        for k in range(1, round(0.22 * w / step))
    )
    colour = tints(stage).text
    return Decoration(
        behind=(
            shape(stage, "crosses", data, stroke=with_alpha(colour, 0.42), width_px=1.6 * u),
            shape(stage, "ruler", ticks, stroke=with_alpha(colour, 0.24), width_px=1.6 * u),
        )
    )


def prompt(around: Surroundings) -> Decoration:
    """The status line of a terminal: a rule, a prompt sign and a block caret."""
    stage = around.stage
    u, w, h, x = stage.u, stage.width, stage.height, stage.area.x
    tint = tints(stage)
    y = h - 44 * u
    sign = polyline(((x, y - 10 * u), (x + 11 * u, y), (x, y + 10 * u)))
    caret = rectangle(x + 26 * u, y - 13 * u, 14 * u, 26 * u)
    return Decoration(
        behind=(
            shape(
                stage,
                "status",
                f"M0 {h - 76 * u:.1f}H{w}M0 {44 * u:.1f}H{w}",
                stroke=with_alpha(tint.text, 0.24),
                width_px=2 * u,
            ),
            shape(stage, "sign", sign, stroke=tint.accent, width_px=3.4 * u),
            shape(stage, "caret", caret, fill=tint.accent),
        )
    )


def folio(around: Surroundings) -> Decoration:
    """Hairlines at head and foot as of a page, and a small diamond between them."""
    stage = around.stage
    u, w, h, area = stage.u, stage.width, stage.height, stage.area
    head, foot = (46 * u, h - 46 * u) if stage.shape != "tall" else (110 * u, h - 110 * u)
    colour, size = tints(stage).text, 7 * u
    rules = f"M{area.x:.1f} {head:.1f}H{area.right:.1f}M{area.x:.1f} {foot:.1f}"
    rules += f"H{w / 2 - 22 * u:.1f}M{w / 2 + 22 * u:.1f} {foot:.1f}H{area.right:.1f}"
    diamond = polyline(
        ((w / 2, foot - size), (w / 2 + size, foot), (w / 2, foot + size), (w / 2 - size, foot)),
        closed=True,
    )
    return Decoration(
        behind=(
            shape(stage, "rules", rules, stroke=with_alpha(colour, 0.5), width_px=1.6 * u),
            shape(stage, "diamond", diamond, fill=tints(stage).accent),
        )
    )


def seal(around: Surroundings) -> Decoration:
    """A label's double frame with corners cut round."""
    stage = around.stage
    u, w, h = stage.u, stage.width, stage.height
    colour = tints(stage).text
    return Decoration(
        behind=(
            shape(
                stage,
                "outer",
                _notched(w, h, 26 * u, 40 * u),
                stroke=with_alpha(colour, 0.72),
                width_px=3.6 * u,
            ),
            shape(
                stage,
                "inner",
                _notched(w, h, 38 * u, 34 * u),
                stroke=with_alpha(colour, 0.42),
                width_px=1.6 * u,
            ),
        )
    )


def frame(around: Surroundings) -> Decoration:
    """Two fine frames, one inside the other, with diamonds at the middles of their sides."""
    stage = around.stage
    u, w, h = stage.u, stage.width, stage.height
    gold, inset = tints(stage).accent, 34 * u
    size = 6 * u
    diamonds = "".join(
        polyline(((x, y - size), (x + size, y), (x, y + size), (x - size, y)), closed=True)
        for x, y in ((w / 2, inset), (w / 2, h - inset), (inset, h / 2), (w - inset, h / 2))
    )
    second = inset + 12 * u
    return Decoration(
        behind=(
            shape(
                stage,
                "frame",
                rectangle(inset, inset, w - 2 * inset, h - 2 * inset),
                stroke=with_alpha(gold, 0.85),
                width_px=1.6 * u,
            ),
            shape(
                stage,
                "inner",
                rectangle(second, second, w - 2 * second, h - 2 * second),
                stroke=with_alpha(gold, 0.34),
                width_px=1.4 * u,
            ),
            shape(stage, "diamonds", diamonds, fill=gold),
        )
    )


def tubes(around: Surroundings) -> Decoration:
    """Glass tubes bent round two corners of the frame."""
    stage = around.stage
    u, w, h = stage.u, stage.width, stage.height
    tint, inset, bend = tints(stage), 40 * u, 56 * u
    long, tall = 0.36 * w, 0.42 * h
    low = (
        f"M{w - inset - long:.1f} {h - inset:.1f}H{w - inset - bend:.1f}"
        f"Q{w - inset:.1f} {h - inset:.1f} {w - inset:.1f} {h - inset - bend:.1f}"
        f"V{h - inset - tall:.1f}"
    )
    high = (
        f"M{inset:.1f} {inset + tall:.1f}V{inset + bend:.1f}Q{inset:.1f} {inset:.1f} "
        f"{inset + bend:.1f} {inset:.1f}H{inset + long:.1f}"
    )
    layers = []
    for name, data, colour in (("low", low, tint.second), ("high", high, tint.accent)):
        glow = (Glow(sigma_px=16 * u, strength=1.1, colour=colour),) if tint.is_dark else ()
        layers.append(
            shape(
                stage,
                name,
                data,
                stroke=colour,
                width_px=6 * u,
                cap="round",
                effects=glow,
                opacity=0.95 if tint.is_dark else 0.7,
            )
        )
        if tint.is_dark:
            core = with_alpha("#ffffff", 0.85)
            layers.append(
                shape(stage, f"{name}.core", data, stroke=core, width_px=2 * u, cap="round")
            )
    return Decoration(behind=tuple(layers))


def masthead(around: Surroundings) -> Decoration:
    """A front page's double rule with a red tab, and the hairlines of its columns at the foot."""
    stage = around.stage
    u, h, area = stage.u, stage.height, stage.area
    tint = tints(stage)
    top = 30 * u if stage.shape != "tall" else 96 * u
    foot = h - (34 * u if stage.shape != "tall" else 96 * u)
    column = area.width / 6
    marks = "".join(f"M{area.x + k * column:.1f} {foot:.1f}v{-16 * u:.1f}" for k in range(7))
    return Decoration(
        behind=(
            shape(stage, "rule", rectangle(area.x, top, area.width, 7 * u), fill=tint.text),
            shape(
                stage,
                "thin",
                rectangle(area.x, top + 12 * u, area.width, 1.6 * u),
                fill=with_alpha(tint.text, 0.7),
            ),
            shape(
                stage,
                "foot",
                f"M{area.x:.1f} {foot:.1f}H{area.right:.1f}{marks}",
                stroke=with_alpha(tint.text, 0.5),
                width_px=1.6 * u,
            ),
            shape(
                stage, "tab", rectangle(area.right - 96 * u, top, 96 * u, 7 * u), fill=tint.accent
            ),
        )
    )


def letterbox(around: Surroundings) -> Decoration:
    """Black bars above and below, over everything."""
    stage = around.stage
    tall = 62 * stage.u if stage.shape != "tall" else 0.055 * stage.height
    bars = rectangle(-2, -2, stage.width + 4, tall + 2)
    bars += rectangle(-2, stage.height - tall, stage.width + 4, tall + 2)
    return Decoration(front=(shape(stage, "bars", bars, fill="#050505"),))


def _notched(width: float, height: float, inset: float, notch: float) -> str:
    """A frame whose corners are cut by quarter circles."""
    left, top, right, low = inset, inset, width - inset, height - inset
    arc = f"A{notch:.1f} {notch:.1f} 0 0 0"
    return (
        f"M{left + notch:.1f} {top:.1f}H{right - notch:.1f}{arc} {right:.1f} {top + notch:.1f}"
        f"V{low - notch:.1f}{arc} {right - notch:.1f} {low:.1f}"
        f"H{left + notch:.1f}{arc} {left:.1f} {low - notch:.1f}"
        f"V{top + notch:.1f}{arc} {left + notch:.1f} {top:.1f}Z"
    )
