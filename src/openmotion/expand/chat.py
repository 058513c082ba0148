"""A conversation becomes bubbles that pop, with dots before them, in a list that scrolls."""

from openmotion.expand.bubbles import Planned, bubble_path, dots_layers, planned_messages
from openmotion.expand.bubbles.plan import fill_of
from openmotion.expand.context import Context, group_of
from openmotion.expand.interface import (
    Parts,
    along_y,
    faded,
    first_change,
    ink_on,
    label,
    soft_edges,
    stepped,
)
from openmotion.model import (
    Box,
    ChatLayer,
    GroupLayer,
    Layer,
    Number,
    Transform,
    mix_oklab,
    number_at,
    oklch,
    track,
)

_POP_FRAMES, _SCROLL_FRAMES = 14, 12
_HUES = (262.0, 152.0, 38.0, 320.0, 205.0, 85.0)


def expand_chat(layer: ChatLayer, context: Context) -> GroupLayer:
    """The group that shows a conversation."""
    parts = Parts.of(layer)
    planned = planned_messages(layer, context.rate)
    scroll = _scroll(layer, planned)
    layers: list[Layer] = []
    for item in planned:
        layers += _message(layer, parts, item, _leaves(layer, item, scroll))
    content = parts.group(
        "list",
        tuple(layers),
        transform=Transform(position=along_y(scroll, -1.0, start=layer.start, end=layer.end)),
    )
    # Bubbles overshoot their place when they pop.
    slack = layer.size_px * 0.5
    view = Box(x=-slack, y=0, width=layer.width + 2 * slack, height=layer.height + slack)
    scrolls = planned[-1].box.bottom > layer.height
    inside = soft_edges(
        parts,
        content,
        view=view,
        ground=None,
        top=layer.size_px * 1.3 if scrolls else 0.0,
        from_frame=first_change(scroll),
    )
    return group_of(layer, inside)


def _scroll(layer: ChatLayer, planned: tuple[Planned, ...]) -> Number:
    """How far the list has moved up, so that the newest bubble stands at the lower edge."""
    moves: dict[int, float] = {}
    reached = 0.0
    for item in planned:
        away = item.box.bottom - layer.height
        if away > reached:
            reached = away
            moves[item.pops_at if item.dots_at is None else item.dots_at] = away
    return stepped(0.0, sorted(moves.items()), frames=_SCROLL_FRAMES, easing="out-quart")


def _leaves(layer: ChatLayer, item: Planned, scroll: Number) -> int:
    """The frame at which a message has scrolled away."""
    for frame in range(item.pops_at, layer.end):
        if number_at(scroll, frame) >= item.box.bottom:
            return frame
    return layer.end


def _message(layer: ChatLayer, parts: Parts, item: Planned, end: int) -> list[Layer]:
    """Name, portrait, dots and bubble of one message."""
    layers: list[Layer] = []
    right = item.message.side == "right"
    size = layer.size_px
    opens = item.pops_at if item.dots_at is None else item.dots_at
    if opens >= layer.end:
        return layers
    around = parts.during(opens, end)
    if item.name is not None:
        x = item.box.right - size * 0.2 if right else item.box.x + size * 0.2
        layers.append(
            around.text(
                f"name{item.index}",
                (item.name.line,),
                at=(x, item.top + size * 0.72),
                align="right" if right else "left",
                opacity=faded(opens, 8),
                decor=True,
            )
        )
    if item.portrait:
        layers.append(_portrait(layer, around, item, opens))
    if item.dots_at is not None:
        layers.append(_dots(layer, parts, item, item.dots_at, end))
    if item.pops_at < layer.end:
        layers.append(_bubble(layer, parts.during(item.pops_at, end), item))
    return layers


def _portrait(layer: ChatLayer, parts: Parts, item: Planned, opens: int) -> Layer:
    """The round picture or the initials of a speaker."""
    size, right = layer.size_px, item.message.side == "right"
    radius = size * 0.85
    centre = (layer.width - radius if right else radius, item.box.y + radius)
    name = f"portrait{item.index}"
    box = Box(x=-radius, y=-radius, width=2 * radius, height=2 * radius)
    inside: tuple[Layer, ...]
    if item.message.image:
        inside = (parts.image(f"{name}.picture", item.message.image, box, radius=radius),)
    else:
        initials = item.message.initials or _initials(item.message.name)
        hue = _HUES[sum(map(ord, item.message.name or initials)) % len(_HUES)]
        written = label(
            initials,
            size=size * 0.66,
            colour=oklch(0.34, 0.09, hue),
            width=radius * 1.6,
            least=size * 0.4,
            family=layer.family,
            weight=640,
        )
        inside = (
            parts.disc(f"{name}.disc", (0, 0), radius, oklch(0.84, 0.08, hue)),
            parts.text(
                f"{name}.initials",
                (written.line,),
                at=(0.0, written.baseline(0.0)),
                align="centre",
                decor=True,
            ),
        )
    return parts.group(
        name,
        inside,
        transform=Transform(
            position=centre,
            scale=track((opens, 0.6), (opens + _POP_FRAMES, 1.0), easing="spring-alive"),
        ),
        opacity=faded(opens, 6),
    )


def _initials(name: str) -> str:
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def _dots(layer: ChatLayer, parts: Parts, item: Planned, first: int, end: int) -> Layer:
    """The small bubble of someone who types, until the message takes its place."""
    size, right = layer.size_px, item.message.side == "right"
    fill = fill_of(layer, item.message)
    wide, tall = size * 2.7, size * 1.85
    x = item.box.right - wide if right else item.box.x
    box = Box(x=x, y=item.box.y, width=wide, height=min(tall, item.box.height))
    own = parts.during(first, min(end, item.pops_at))
    corner = (box.right if right else box.x, box.bottom)
    return own.group(
        f"dots{item.index}",
        (
            own.path(
                f"dots{item.index}.bubble",
                bubble_path(box, size * 0.85, size * 0.25, right=right),
                fill,
            ),
            *dots_layers(
                own,
                f"dots{item.index}",
                box,
                size,
                mix_oklab(ink_on(fill), fill, 0.25),
                first,
            ),
        ),
        transform=Transform(
            anchor=corner,
            position=corner,
            scale=track((first, 0.5), (first + 10, 1.0), easing="spring-alive"),
        ),
        opacity=faded(first, 5),
    )


def _bubble(layer: ChatLayer, own: Parts, item: Planned) -> Layer:
    """The bubble that grows out of its corner, or out of the dots that stood there."""
    size, right = layer.size_px, item.message.side == "right"
    box, words = item.box, item.words
    dotted = item.dots_at is not None
    corner = (box.right if right else box.x, box.y if dotted else box.bottom)
    pad = size * 0.75
    text_x = box.right - pad if item.right_to_left else box.x + pad
    pitch = size * 1.32
    # The first baseline stands so that its capitals are centred in the first row.
    first = box.y + size * 0.43 + (pitch + words.cap_px) / 2
    return own.group(
        f"bubble{item.index}",
        (
            own.path(
                f"bubble{item.index}.fill",
                bubble_path(box, size * 0.85, size * 0.25, right=right),
                fill_of(layer, item.message),
            ),
            own.text(
                f"bubble{item.index}.text",
                words.lines,
                at=(text_x, first),
                align="right" if item.right_to_left else "left",
            ),
        ),
        transform=Transform(
            anchor=corner,
            position=corner,
            scale=track(
                (item.pops_at, 0.72 if dotted else 0.55),
                (item.pops_at + _POP_FRAMES, 1.0),
                easing="spring-alive",
            ),
        ),
        opacity=faded(item.pops_at, 4, low=0.4 if dotted else 0.0),
    )
