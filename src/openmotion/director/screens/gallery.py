"""Cards with pictures made of colour: shops, places, lessons and everything without a field."""

from openmotion.director.kit import arrive, bar, icon, panel
from openmotion.director.screens.screen import Layers, Screen
from openmotion.model import Box, GroupLayer, Layer, LinearGradient, Stop, oklch, with_alpha

_CARDS: dict[str, tuple[str, tuple[tuple[str, str, float], ...]]] = {
    "shop": (
        "For you",
        (
            ("coffee", "Morning", 60),
            ("leaf", "Garden", 145),
            ("shirt", "Wear", 250),
            ("lamp", "Home", 90),
            ("gift", "Gifts", 20),
            ("apple", "Fresh", 130),
        ),
    ),
    "travel": (
        "Your trip",
        (
            ("plane", "Fly", 240),
            ("bed", "Stay", 300),
            ("map-pin", "See", 30),
            ("utensils", "Eat", 60),
            ("train-front", "Ride", 190),
            ("camera", "Keep", 340),
        ),
    ),
    "learning": (
        "Today",
        (
            ("book-open", "Read", 250),
            ("pencil", "Write", 60),
            ("headphones", "Listen", 160),
            ("puzzle", "Solve", 320),
            ("message-circle", "Speak", 30),
            ("star", "Review", 90),
        ),
    ),
    "security": (
        "Protected",
        (
            ("lock", "Vault", 200),
            ("key-round", "Keys", 90),
            ("shield-check", "Checks", 150),
            ("fingerprint-pattern", "Sign-in", 260),
            ("eye-off", "Private", 320),
            ("bell", "Alerts", 30),
        ),
    ),
    "generic": (
        "Home",
        (
            ("layout-grid", "Boards", 250),
            ("users", "People", 30),
            ("calendar", "Plans", 150),
            ("folder", "Files", 60),
            ("bell", "Updates", 320),
            ("settings", "Set-up", 200),
        ),
    ),
}


def gallery(screen: Screen, field: str = "generic") -> Layers:
    """An interface of cards."""
    em = screen.em
    title, cards = _CARDS.get(field, _CARDS["generic"])
    own = [item.title for item in screen.stage.content.items]
    top = em * (4.6 if screen.compact else 3.0)
    layers: list[Layer] = [screen.text("grid.title", title, em * 1.6, top, size=1.7, display=True)]
    columns = 2 if screen.compact else 3
    gap = em * 1.0
    wide = (screen.width - em * 3.2 - gap * (columns - 1)) / columns
    y0 = top + em * 1.8
    rows = 3 if screen.compact else 2
    tall = min(wide * 1.15, (screen.height - y0 - em * 1.4 - gap * (rows - 1)) / rows)
    if tall < em * 5:
        rows, tall = 1, max(em * 5, screen.height - y0 - em * 1.4)
    for index, (name, label, hue) in enumerate(cards[: columns * rows]):
        x = em * 1.6 + (index % columns) * (wide + gap)
        y = y0 + (index // columns) * (tall + gap)
        text = own[index] if index < len(own) else label
        layers.append(_card(screen, index, Box(x=x, y=y, width=wide, height=tall), name, text, hue))
    return tuple(layers)


def _card(screen: Screen, index: int, box: Box, name: str, label: str, hue: float) -> GroupLayer:
    em, tint, start = screen.em, screen.tint, screen.when(index, 0.08)
    dark = tint.is_dark and screen.stage.shot.tone == "dark"
    low, high = (0.34, 0.46) if dark else (0.86, 0.93)
    picture = box.height - em * 3.2
    fill = LinearGradient(
        start=(0, 0),
        end=(box.width, picture),
        stops=(
            Stop(offset=0, colour=oklch(high, 0.07, hue)),
            Stop(offset=1, colour=oklch(low, 0.09, hue + 28)),
        ),
    )
    size = min(picture * 0.46, em * 4)
    return GroupLayer(
        id=f"grid.{index}",
        start=start,
        end=screen.end,
        transform=arrive(
            screen.stage,
            start,
            position=box.centre,
            dy=em * 2,
            scale=0.94,
            anchor=(box.width / 2, box.height / 2),
            seconds=0.55,
        ),
        opacity=screen.fade(index, 0.08),
        layers=(
            panel(
                f"grid.{index}.fill",
                Box(x=0, y=0, width=box.width, height=box.height),
                start=start,
                end=screen.end,
                fill=tint.card_alt,
                radius=em * 0.9,
            ),
            panel(
                f"grid.{index}.pic",
                Box(x=em * 0.4, y=em * 0.4, width=box.width - em * 0.8, height=picture - em * 0.4),
                start=start,
                end=screen.end,
                fill=fill,
                radius=em * 0.65,
            ),
            icon(
                screen.stage,
                f"grid.{index}.icon",
                name,
                x=(box.width - size) / 2,
                y=(picture - size) / 2 + em * 0.2,
                size=size,
                weight=1.7,
                colour=oklch(0.92 if dark else 0.36, 0.07, hue),
                start=start,
                end=screen.end,
            ),
            screen.text(
                f"grid.{index}.label",
                label,
                em * 0.9,
                box.height - em * 1.55,
                weight=620,
                width=box.width - em * 1.6,
            ),
            bar(
                f"grid.{index}.bar",
                x=em * 0.9,
                y=box.height - em * 1.0,
                height=em * 0.36,
                width=box.width * 0.5,
                colour=with_alpha(tint.card_text, 0.14),
                start=start,
                end=screen.end,
            ),
        ),
    )
