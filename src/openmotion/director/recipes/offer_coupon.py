"""An offer's ticket, whose stub with the code comes away along the perforation."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    corner_label,
    fade_up,
    largest_headline,
    line,
    place,
    tints,
)
from openmotion.director.recipes.offer_parts import Ticket, ticket_shape
from openmotion.model import Box, Cue, GroupLayer, Layer, TextAnimator, Transform, track


def draw_coupon(
    stage: Stage, *, hero: str, what: str, code: str, notes: tuple[str, ...]
) -> Scenery:
    """A ticket turns in; its stub with the code comes away along the perforation."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    ticket = _ticket(stage, has_stub=bool(code or notes))
    start = stage.at(0.1)
    stop = start + stage.frames(0.85)
    tear = min(stage.beat_after(stop), stop + stage.frames(0.4))
    ease = stage.look.motion.arrive
    centre = (area.x + area.width / 2, area.y + area.height * (0.5 if wide else 0.42))
    main = Box(x=0, y=0, width=ticket.main.width, height=ticket.main.height)
    layers: list[Layer] = []
    inner: list[Layer] = [*ticket_shape(stage, ticket, start=start)]
    inner += _main_words(stage, main.inset(min(64 * u, main.height * 0.13)), hero, what, start)
    stub_words: tuple[Layer, ...] = ()
    if ticket.stub:
        stub_words = _stub_words(stage, ticket, code, notes, start=start + stage.frames(0.35))
    away = (24 * u, 0.0) if ticket.beside else (0.0, 24 * u)
    torn = tear + stage.frames(0.45)
    if ticket.stub:
        inner.append(
            GroupLayer(
                id="stub",
                start=start,
                end=stage.end,
                layers=(*ticket_shape(stage, ticket, start=start, stub=True), *stub_words),
                transform=Transform(
                    anchor=(ticket.stub.x, ticket.stub.y),
                    position=track(
                        (tear, (ticket.stub.x, ticket.stub.y)),
                        (torn, (ticket.stub.x + away[0], ticket.stub.y + away[1])),
                        easing="out-expo",
                    ),
                    rotation_deg=track(
                        (tear, 0.0), (torn, 2.2 if ticket.beside else 0.0), easing="out-expo"
                    ),
                ),
            )
        )
    layers.append(
        GroupLayer(
            id="ticket",
            start=start,
            end=stage.end,
            layers=tuple(inner),
            transform=Transform(
                anchor=(ticket.width / 2, ticket.height / 2),
                position=track(
                    (start, (centre[0] + stage.width * 0.22, centre[1] + stage.height * 0.5)),
                    (stop, centre),
                    easing=ease,
                ),
                rotation_deg=track((start, 16.0), (stop, -1.5), easing=ease),
                scale=track((start, 0.86), (stop, 1.0), easing=ease, mode="log"),
            ),
            opacity=appear(stage, start, 0.2),
        )
    )
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="whoosh", frame=start + 6, gain_db=-6.0),
        Cue(kind="click", frame=tear, gain_db=-3.0),
    )
    return Scenery(layers=tuple(layers), cues=cues)


def _ticket(stage: Stage, *, has_stub: bool) -> Ticket:
    area, u = stage.below_mark, stage.u
    if stage.shape == "wide":
        width = min(area.width * 0.86, 1500 * u)
        height = min(area.height * 0.74, width * 0.46)
        share = 0.68 if has_stub else 1.0
        main = Box(x=0, y=0, width=width * share, height=height)
        stub = Box(x=main.right, y=0, width=width - main.width, height=height)
    else:
        width = area.width * 0.93
        height = min(area.height * 0.88, width * (1.28 if stage.shape == "tall" else 0.92))
        share = 0.66 if has_stub else 1.0
        main = Box(x=0, y=0, width=width, height=height * share)
        stub = Box(x=0, y=main.bottom, width=width, height=height - main.height)
    return Ticket(main, stub if has_stub else None, beside=stage.shape == "wide")


def _main_words(stage: Stage, room: Box, hero: str, what: str, start: int) -> list[Layer]:
    """The offer large on the ticket, what it is for below it."""
    tint, u = tints(stage), stage.u
    below = (
        line(
            stage,
            what,
            width=room.width,
            max_lines=2,
            weight=620,
            size_px=stage.size("sub") * 1.25,
            colour=tint.on_accent,
            height=room.height * 0.36,
        )
        if what
        else None
    )
    rest = room.height - (below.height + 46 * u if below else 0.0)
    block = largest_headline(
        stage,
        hero,
        width=room.width,
        height=rest,
        size_px=stage.size("hero" if len(hero) <= 6 else "display") * 0.8,
        most=1.27,
        max_lines=1 if len(hero) <= 8 else 3,
        colour=tint.on_accent,
    )
    whole = block.height + (below.height + 46 * u if below else 0.0)
    y = room.y + (room.height - whole) / 2
    begins = start + stage.frames(0.3)
    move = TextAnimator(
        unit="line",
        start=begins,
        duration=stage.frames(0.6),
        stagger=2,
        easing=stage.look.motion.arrive,
        y=0.5,
    )
    layers: list[Layer] = [
        place(block, "offer", x=room.x, y=y, start=begins, end=stage.end, animators=(move,))
    ]
    if below:
        layers.append(
            place(
                below,
                "offer.what",
                x=room.x,
                y=y + whole - below.height,
                start=begins + 4,
                end=stage.end,
                animators=(fade_up(stage, begins + 4),),
            )
        )
    return layers


def _stub_words(
    stage: Stage, ticket: Ticket, code: str, notes: tuple[str, ...], *, start: int
) -> tuple[Layer, ...]:
    """Code and dates, centred on the stub."""
    stub, u, tint = ticket.stub, stage.u, tints(stage)
    if stub is None:
        return ()
    room = stub.inset(min(48 * u, stub.width * 0.1, stub.height * 0.14))
    blocks: list[TextBlock] = []
    names: list[str] = []
    if code:
        blocks.append(
            line(
                stage,
                code,
                width=room.width,
                max_lines=1,
                align="centre",
                voice=stage.look.label.model_copy(update={"weight": 700.0, "tracking_em": 0.04}),
                size_px=stage.size("sub") * 1.55,
                colour=tint.on_accent,
                least=24,
            )
        )
        names.append("offer.code")
    for index, text in enumerate(notes[: 2 if code else 3]):
        blocks.append(
            line(
                stage,
                text,
                width=room.width,
                max_lines=3,
                align="centre",
                size_px=stage.size("sub") * 0.9,
                colour=tint.on_accent,
                height=room.height * 0.4,
                least=24,
            )
        )
        names.append(f"offer.note{index}")
    gap = 36 * u
    whole = sum(block.height for block in blocks) + gap * max(0, len(blocks) - 1)
    y = room.y + (room.height - whole) / 2
    layers: list[Layer] = []
    for block, name in zip(blocks, names, strict=True):
        layers.append(
            place(
                block,
                name,
                x=room.x + room.width / 2,
                y=y,
                start=start,
                end=stage.end,
                animators=(fade_up(stage, start),),
            )
        )
        y += block.height + gap
        start += 3
    return tuple(layers)
