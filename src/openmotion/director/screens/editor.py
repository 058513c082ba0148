"""A code editor whose lines come in, with an output that turns green."""

from openmotion.director.kit import appear, grow, icon, panel
from openmotion.director.screens.screen import Layers, Screen
from openmotion.model import Box, Layer, oklch, with_alpha

# (indent, ((share of the width, hue or None), …)) of each line
_LINES: tuple[tuple[int, tuple[tuple[float, float | None], ...]], ...] = (
    (0, ((0.12, 300.0), (0.16, None), (0.10, 150.0))),
    (0, ((0.10, 300.0), (0.22, None))),
    (0, ()),
    (0, ((0.13, 300.0), (0.20, 230.0), (0.14, None))),
    (1, ((0.16, None), (0.10, 60.0))),
    (1, ((0.10, 300.0), (0.14, None), (0.18, 150.0))),
    (2, ((0.20, 230.0), (0.16, None))),
    (2, ((0.12, None), (0.08, 60.0), (0.14, None))),
    (1, ((0.14, 300.0), (0.12, None))),
    (0, ((0.05, None),)),
    (0, ()),
    (0, ((0.16, 230.0), (0.20, 150.0))),
)


def editor(screen: Screen) -> Layers:
    """The interface of a code editor; code stands as bars in syntax colours."""
    em, tint = screen.em, screen.tint
    dark = tint.is_dark and screen.stage.shot.tone == "dark"
    top = em * (5.2 if screen.compact else 3.4)
    step = em * 1.95
    layers: list[Layer] = [
        screen.text(
            "code.file",
            "main",
            em * 1.8,
            top - em * 1.3,
            size=0.92,
            mono=True,
            colour=tint.card_soft,
            width=em * 10,
        )
    ]
    inner = screen.width - em * 5
    shown = max(4, min(len(_LINES), int((screen.height - top - em * 5) / step)))
    for row, (indent, parts) in enumerate(_LINES[:shown]):
        y = top + row * step
        layers.append(
            screen.text(
                f"code.no{row}",
                str(row + 1),
                em * 2.5,
                y + em * 0.85,
                size=0.78,
                mono=True,
                align="right",
                colour=with_alpha(tint.card_text, 0.35),
                width=em * 2,
            )
        )
        x = em * 3.6 + indent * em * 1.7
        for part, (share, hue) in enumerate(parts):
            begins = screen.when(row * 2 + part, 0.045)
            wide = inner * share * (1.5 if screen.compact else 1.0)
            colour = (
                with_alpha(tint.card_text, 0.34)
                if hue is None
                else oklch(0.78 if dark else 0.60, 0.12, hue)
            )
            layers.append(
                panel(
                    f"code.{row}.{part}",
                    Box(x=x, y=y, width=wide, height=em * 0.92),
                    start=begins,
                    end=screen.end,
                    fill=colour,
                    radius=em * 0.46,
                    smooth=False,
                    opacity=grow(begins, 5, 0.0, 1.0, "out-cubic"),
                )
            )
            x += wide + em * 0.7
    done = screen.when(shown * 2 + 4, 0.045)
    box = Box(x=em * 1.6, y=screen.height - em * 4, width=screen.width - em * 3.2, height=em * 2.7)
    shine = appear(screen.stage, done, 0.3)
    layers += [
        panel(
            "code.out",
            box,
            start=done,
            end=screen.end,
            fill=tint.card_alt,
            radius=em * 0.7,
            opacity=shine,
        ),
        icon(
            screen.stage,
            "code.ok",
            "circle-check",
            x=box.x + em * 0.9,
            y=box.y + em * 0.7,
            size=em * 1.3,
            colour=tint.card_accent,
            start=done,
            end=screen.end,
            draw_s=0.4,
        ),
        screen.text(
            "code.done",
            "Ready",
            box.x + em * 2.8,
            box.y + em * 1.72,
            size=0.95,
            weight=620,
            opacity=shine,
            width=em * 10,
        ),
    ]
    return tuple(layers)
