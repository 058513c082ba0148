"""The end card's fourth way: a ticket, its words on the body and the mark on the stub."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    arrive,
    card_shadow,
    disc,
    entrance,
    fade_up,
    grow,
    icon,
    largest_headline,
    line,
    place,
    tints,
    tops,
)
from openmotion.director.kit.icon import NO_ICON
from openmotion.director.recipes.button import button
from openmotion.director.recipes.counter_tone import counter_tone
from openmotion.director.recipes.end_words import end_words
from openmotion.model import (
    Box,
    Cue,
    GroupLayer,
    Layer,
    Path,
    ShapeLayer,
    Solid,
    Stroke,
    Trim,
    with_alpha,
)


def ticket(stage: Stage) -> Scenery:
    """The ticket swings in, the stub's sign draws itself, the words print one by one."""
    words, u = end_words(stage.content), stage.u
    on, tint = counter_tone(stage), tints(stage)
    whole = _whole(stage)
    body, stub = _parts(stage, whole)
    start = stage.at(0.02)
    middle = (whole.x + whole.width / 2, whole.y + whole.height / 2)
    layers: list[Layer] = [*_paper(stage, on, body, stub)]
    pad = {"wide": 76, "square": 54, "tall": 68}[stage.shape] * u
    room = body.inset(pad)
    tag: TextBlock | None = None
    foot: TextBlock | None = None
    if words.tagline:
        tag = line(
            stage,
            words.tagline,
            width=room.width,
            max_lines=3,
            height=room.height * 0.28,
            size_px=stage.size("sub") * 1.12,
            colour=tint.card_soft,
        )
    if words.foot:
        foot = line(
            stage,
            words.foot,
            width=room.width,
            max_lines=1,
            size_px=stage.size("sub") * 0.95,
            colour=tint.card_text,
        )
    pill = stage.size("sub") * 1.06 * 2.55 if words.call else 0.0
    heights, gaps = [0.0], [0.0]
    for height, gap in (
        (tag.height if tag else 0, 52),
        (pill, 54),
        (foot.height if foot else 0, 40),
    ):
        heights.append(height)
        gaps.append(gap * u if height else 0.0)
    name = largest_headline(
        stage,
        words.name,
        stage.content.accent,
        width=room.width,
        height=max(40 * u, room.height - sum(heights) - sum(gaps)),
        size_px=stage.size("headline"),
        max_lines=3,
        colour=tint.card_text,
        accent_colour=tint.card_accent,
        most=1.8,
    )
    heights[0] = name.height
    at = tops(heights, gaps, room, 0.5)
    begins = stage.at(0.35)
    layers.append(
        place(
            name,
            "name",
            x=room.x,
            y=at[0],
            start=begins,
            end=stage.end,
            animators=(entrance(stage, begins, name.words),),
        )
    )
    for layer_id, block, y, seconds in (
        ("tagline", tag, at[1], 0.62),
        ("foot", foot, at[3], 1.1),
    ):
        if block:
            later = stage.at(seconds)
            layers.append(
                place(
                    block,
                    layer_id,
                    x=room.x,
                    y=y,
                    start=later,
                    end=stage.end,
                    animators=(fade_up(stage, later),),
                )
            )
    cues = [
        Cue(kind="whoosh", frame=start, gain_db=-6.0),
        Cue(kind="impact", frame=begins, gain_db=-5.0),
    ]
    if words.call:
        press = min(stage.beat_after(stage.at(0.85)), stage.at(1.05))
        _, box = button(stage, words.call, centre=(0.0, 0.0), start=press, width=room.width)
        spot = (room.x + box.width / 2, at[2] + pill / 2)
        group, _ = button(stage, words.call, centre=spot, start=press, width=room.width)
        layers.append(group)
        cues.append(Cue(kind="pop", frame=press, gain_db=-5.0))
    layers.extend(_sign(stage, on, stub))
    swung = GroupLayer(
        id="ticket",
        start=start,
        end=stage.end,
        layers=tuple(layers),
        transform=arrive(
            stage,
            start,
            position=middle,
            anchor=middle,
            dy=stage.height * 0.5,
            seconds=0.85,
            rotation_deg=grow(start, stage.frames(0.95), -9.0, 0.0, stage.look.motion.arrive),
        ),
        opacity=appear(stage, start, 0.2),
    )
    return Scenery(layers=(swung,), cues=tuple(cues), brand=False)


def _whole(stage: Stage) -> Box:
    """The ticket: across a wide frame, upright in others, with air around it."""
    area, wide = stage.area, stage.shape == "wide"
    tall = area.height * (0.74 if wide else 0.94)
    broad = min(area.width, tall * 2.5) if wide else area.width
    return Box(
        x=(stage.width - broad) / 2,
        y=area.y + (area.height - tall) / 2,
        width=broad,
        height=tall,
    )


def _parts(stage: Stage, whole: Box) -> tuple[Box, Box]:
    """Body and stub: the stub is at the right, or on top where the ticket is upright."""
    if stage.shape == "wide":
        cut = whole.width * 0.69
        body = Box(x=whole.x, y=whole.y, width=cut, height=whole.height)
        return body, Box(x=whole.x + cut, y=whole.y, width=whole.width - cut, height=whole.height)
    cut = whole.height * (0.34 if stage.shape == "tall" else 0.26)
    stub = Box(x=whole.x, y=whole.y, width=whole.width, height=cut)
    return Box(x=whole.x, y=whole.y + cut, width=whole.width, height=whole.height - cut), stub


def _paper(stage: Stage, on: Stage, body: Box, stub: Box) -> tuple[Layer, ...]:
    """Both parts with the notches between them, and the perforation."""
    u, tint, wide = stage.u, tints(stage), stage.shape == "wide"
    start = stage.at(0.02)
    notch, radius = 34 * u, 4 * u + 34 * u * min(1.0, stage.look.roundness)
    first, second = (body, stub) if wide else (stub, body)
    line_px = stage.look.surface.border_px * u
    found: list[Layer] = []
    shadow = card_shadow(stage)
    seen = any(part.opacity for part in shadow.parts)
    edged = stage.look.surface.border != "none"
    if seen:  # one for both parts: blurring is what takes time
        outlines = (
            _half_ticket(first, notch, radius, wide=wide, is_first=True),
            _half_ticket(second, notch, radius, wide=wide, is_first=False),
        )
        found.append(
            ShapeLayer(
                id="ticket.shadow",
                start=start,
                end=stage.end,
                geometry=Path(data=" ".join(outlines)),
                fill=Solid(colour=tint.card),
                effects=(shadow,),
                decor=True,
            )
        )
    for part, is_first in ((first, True), (second, False)):
        is_body = part is body
        outline = _half_ticket(part, notch, radius, wide=wide, is_first=is_first)
        found.append(
            ShapeLayer(
                id="ticket.body" if is_body else "ticket.stub",
                start=start,
                end=stage.end,
                geometry=Path(data=outline),
                fill=Solid(colour=tint.card if is_body else tints(on).ground),
                stroke=Stroke(
                    paint=Solid(
                        colour=with_alpha(tint.card_text, 0.9 if line_px > 2.4 * u else 0.14)
                    ),
                    width_px=line_px,
                )
                if edged
                else None,
                decor=True,
            )
        )
    ends = (
        ((second.x, second.y + notch), (second.x, second.bottom - notch))
        if wide
        else ((second.x + notch, second.y), (second.right - notch, second.y))
    )
    number = 21 if wide else 25
    for index in range(number):
        share = (index + 0.5) / number
        x = ends[0][0] + (ends[1][0] - ends[0][0]) * share
        y = ends[0][1] + (ends[1][1] - ends[0][1]) * share
        found.append(
            disc(
                f"hole{index}",
                x,
                y,
                5 * u,
                start=start,
                end=stage.end,
                fill=tint.ground,
            )
        )
    return tuple(found)


def _half_ticket(box: Box, notch: float, radius: float, *, wide: bool, is_first: bool) -> str:
    """Path data of one part: two round corners, and two quarter circles cut out at the tear."""

    def corner(x: float, y: float, r: float, dx: float, dy: float, *, out: bool) -> str:
        return f"A{r:.2f} {r:.2f} 0 0 {0 if out else 1} {x + dx:.2f} {y + dy:.2f}"

    torn = (
        (not is_first, is_first, is_first, not is_first)
        if wide
        else (not is_first, not is_first, is_first, is_first)
    )
    sizes = [notch if cut else max(0.1, radius) for cut in torn]
    left, top, right, low = box.x, box.y, box.right, box.bottom
    return " ".join(
        (
            f"M{left + sizes[0]:.2f} {top:.2f}",
            f"L{right - sizes[1]:.2f} {top:.2f}",
            corner(right, top, sizes[1], 0.0, sizes[1], out=torn[1]),
            f"L{right:.2f} {low - sizes[2]:.2f}",
            corner(right, low, sizes[2], -sizes[2], 0.0, out=torn[2]),
            f"L{left + sizes[3]:.2f} {low:.2f}",
            corner(left, low, sizes[3], 0.0, -sizes[3], out=torn[3]),
            f"L{left:.2f} {top + sizes[0]:.2f}",
            corner(left, top, sizes[0], sizes[0], 0.0, out=torn[0]),
            "Z",
        )
    )


def _sign(stage: Stage, on: Stage, stub: Box) -> tuple[Layer, ...]:
    """The icon in the middle of the stub, drawn on; rings where no icon tells what it is."""
    short = min(stub.width, stub.height)
    side = min(short * 0.52 * stage.enlarged("mark"), short * 0.86)
    begins = stage.at(0.3)
    if stage.content.icon == NO_ICON:
        x, y = stub.x + stub.width / 2, stub.y + stub.height / 2
        return tuple(
            disc(
                f"stub.ring{index}",
                x,
                y,
                side * share,
                start=begins,
                end=stage.end,
                stroke=tints(on).text,
                stroke_px=5 * stage.u,
                trim=Trim(end=grow(begins, stage.frames(1.0), 0.0, 1.0, "inout-cubic")),
            )
            for index, share in enumerate((0.2, 0.42, 0.64))
        )
    sign = icon(
        on,
        "stub.icon",
        stage.content.icon,
        x=stub.x + (stub.width - side) / 2,
        y=stub.y + (stub.height - side) / 2,
        size=side,
        colour=tints(on).text,
        start=begins,
        end=stage.end,
        weight=1.4,
        draw_s=1.0,
    )
    return (sign,)
