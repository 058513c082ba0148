"""Numbers on the beat, in a ring that runs round or on a board that flips, or a running clock."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    corner_label,
    disc,
    grow,
    headline,
    line,
    place,
    style_of,
    tints,
)
from openmotion.director.recipes.countdown_flip import build_board
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.rings import rings
from openmotion.model import (
    Counter,
    Cue,
    Figure,
    Layer,
    Pair,
    TextAnimator,
    TextLayer,
    TextLine,
    TextRun,
    Transform,
    Trim,
    choose,
    track,
)
from openmotion.typeset import measure_lines


def build(stage: Stage) -> Scenery:
    """Few numbers take the frame one by one; many seconds run on a clock."""
    figure = _long(stage)
    if figure is not None and figure.start is not None:
        return _clock(stage, figure.start, figure.value)
    return _beats(stage, _numbers(stage))


def build_flip(stage: Stage) -> Scenery:
    """Few numbers flip on a board; many seconds run on the clock all the same."""
    return build(stage) if _long(stage) else build_board(stage, _numbers(stage))


def _long(stage: Stage) -> Figure | None:
    """The figure that runs down over more steps than there are beats for."""
    figure = stage.content.figures[0] if stage.content.figures else None
    if figure is not None and figure.start is not None and abs(figure.start - figure.value) > 12:
        return figure
    return None


def _numbers(stage: Stage) -> tuple[str, ...]:
    """What is counted, one after the other."""
    numbers = stage.content.lines
    figure = stage.content.figures[0] if stage.content.figures else None
    if not numbers and figure is not None:
        first = int(figure.start if figure.start is not None else figure.value)
        last = int(figure.value) if figure.start is not None else 1
        numbers = tuple(str(n) for n in range(first, last - 1, -1))
    return numbers or ("3", "2", "1")


def _beats(stage: Stage, numbers: tuple[str, ...]) -> Scenery:
    area, tint, u = stage.area, tints(stage), stage.u
    final = stage.content.headline
    first = stage.at(0.0)
    share = (stage.leave - first) / (len(numbers) + (1.8 if final else 0.0))
    layers: list[Layer] = []
    cues: list[Cue] = []
    middle = (stage.width / 2, stage.height / 2)
    radius = min(stage.width, stage.height) * 0.36
    for index, number in enumerate(numbers):
        start = round(first + share * index)
        end = (
            stage.end
            if index == len(numbers) - 1 and not final
            else round(first + share * (index + 1))
        )
        block = headline(
            stage,
            number,
            width=area.width,
            height=area.height * 0.7,
            max_lines=1,
            align="centre",
            size_px=stage.size("hero") * 1.1,
            colour=tint.text,
        )
        rolls = choose(stage.shot.seed, (False, True), "count")
        pop = TextAnimator(
            unit="line",
            start=start,
            duration=max(3, round(share * 0.4)),
            scale=1.0 if rolls else 1.35,
            y=0.9 if rolls else 0.0,
            opacity=1.0 if rolls else 0.0,
            masked=rolls,
            easing="out-expo",
        )
        layers += [
            disc(
                f"count{index}.ring",
                middle[0],
                middle[1],
                radius,
                start=start,
                end=end,
                stroke=tint.line,
                stroke_px=10 * u,
            ),
            disc(
                f"count{index}.run",
                middle[0],
                middle[1],
                radius,
                start=start,
                end=end,
                stroke=tint.accent,
                stroke_px=14 * u,
                trim=Trim(end=track((start, 0.0), (max(start + 1, end), 1.0), easing="linear")),
            ),
            place(
                block,
                f"count{index}",
                x=middle[0],
                y=middle[1] - block.height / 2,
                start=start,
                end=end,
                animators=(pop,),
            ),
        ]
        cues.append(Cue(kind="tick", frame=start, gain_db=2.0))
    if final:
        start = round(first + share * len(numbers))
        block = headline(
            stage,
            final,
            stage.content.accent or final.split()[-1],
            width=area.width,
            height=area.height * 0.8,
            max_lines=2 if stage.shape == "wide" else 4,
            align="centre",
            size_px=stage.size("display") * (1.25 if len(final) <= 14 else 1.0),
        )
        layers += _burst(stage, middle, radius, start)
        slam = TextAnimator(
            unit="word",
            start=start,
            duration=stage.frames(0.45),
            scale=1.5,
            stagger=2,
            easing="out-expo",
        )
        layers.append(
            place(
                block,
                "final",
                x=middle[0],
                y=middle[1] - block.height / 2,
                start=start,
                end=stage.end,
                animators=(slam,),
            )
        )
        cues.append(Cue(kind="impact", frame=start, gain_db=0.0))
    layers += corner_label(stage, stage.content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), brand=not final)


def _burst(stage: Stage, middle: Pair, radius: float, start: int) -> tuple[Layer, ...]:
    """The ring bursts: it grows out of the frame and fades, ticks stay behind it."""
    tint, u, frames = tints(stage), stage.u, stage.frames(0.9)
    shock = tuple(
        disc(
            f"final.shock{i}",
            middle[0],
            middle[1],
            grow(start + 3 * i, frames, radius, radius * (2.3 + 0.5 * i), "out-quart"),
            start=start + 3 * i,
            end=stage.end,
            stroke=tint.accent,
            stroke_px=(12 - 7 * i) * u,
            opacity=grow(start + 3 * i, frames, 0.8, 0.0, "out-cubic"),
        )
        for i in range(2)
        if start + 3 * i < stage.end
    )
    return (*rings(stage, middle, start=start, first=radius * 1.16, count=4), *shock)


def _clock(stage: Stage, first: float, last: float) -> Scenery:
    """Minutes and seconds, one second a second, in a ring that empties."""
    area, tint, u = stage.area, tints(stage), stage.u
    middle = (stage.width / 2, stage.height * 0.52)
    style = style_of(stage.look.display, stage.size("hero") * 0.52, tint.text, tabular=True)
    widest = f"{int(max(first, last)) // 60:02d}:{int(max(first, last)) % 60:02d}"
    lines = (TextLine(runs=(TextRun(text=widest, style=style),)),)
    ink = measure_lines(lines, "centre")
    if ink.width > area.width:
        style = style.model_copy(update={"size_px": style.size_px * area.width / ink.width})
        lines = (TextLine(runs=(TextRun(text=widest, style=style),)),)
        ink = measure_lines(lines, "centre")
    start = stage.at(0.0)
    end = max(start + 1, stage.end - 1)
    clock = TextLayer(
        id="clock",
        start=0,
        end=stage.end,
        lines=lines,
        align="centre",
        counter=Counter(
            value=track((start, first), (end, last), easing="linear"),
            clock=True,
            separator="",
            pad=2,
        ),
        transform=Transform(position=(middle[0], middle[1] - ink.y - ink.height / 2)),
    )
    radius = min(stage.width, stage.height) * 0.34
    title = headline(
        stage,
        stage.content.headline or " ",
        stage.content.accent,
        width=area.width,
        max_lines=2,
        align="centre",
        role="title",
    )
    layers: list[Layer] = [
        disc(
            "clock.ring",
            middle[0],
            middle[1],
            radius,
            start=0,
            end=stage.end,
            stroke=tint.line,
            stroke_px=10 * u,
        ),
        disc(
            "clock.run",
            middle[0],
            middle[1],
            radius,
            start=0,
            end=stage.end,
            stroke=tint.accent,
            stroke_px=16 * u,
            trim=Trim(end=grow(start, end - start, 1.0, 0.0, "linear")),
        ),
        clock,
    ]
    if stage.content.headline:
        y = max(area.y, middle[1] - radius - 60 * u - title.height)
        layers.append(
            place(title, "title", x=middle[0], y=y, start=0, end=stage.end).model_copy(
                update={"opacity": appear(stage, 0, 0.5)}
            )
        )
    if stage.content.support:
        note = line(stage, stage.content.support, width=area.width, align="centre")
        layers.append(
            place(
                note,
                "note",
                x=middle[0],
                y=middle[1] + ink.height / 2 + 40 * u,
                start=0,
                end=stage.end,
            )
        )
    seconds = round(abs(first - last))
    every = (end - start) / max(1, seconds)
    cues = tuple(
        Cue(kind="tick", frame=round(start + every * i), gain_db=-6.0)
        for i in range(max(0, seconds - 10), seconds)
    )
    return Scenery(layers=tuple(layers), cues=cues)


RECIPE = Recipe(
    name="countdown",
    summary="Numbers on the beat in a ring, or a clock that runs down.",
    choreographies={"ring": build, "flip": build_flip},
    shows=("headline", "label", "figures", "lines"),
    min_s=1.6,
    natural_s=1.6,
    longest_s=60.0,
    bold=True,
)
