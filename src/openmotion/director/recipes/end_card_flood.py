"""The end card's third way: colour floods the frame and the name fills its whole width."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    arrive,
    entrance,
    fade_up,
    grow,
    headline,
    icon,
    line,
    panel,
    place,
    rule,
    tints,
)
from openmotion.director.recipes.button import button
from openmotion.director.recipes.counter_tone import counter_tone
from openmotion.director.recipes.end_words import end_words
from openmotion.model import Box, Cue, Layer, Trim, with_alpha


def flood(stage: Stage) -> Scenery:
    """Line and button along the top, the name as wide as it goes, the address on a bar below."""
    words, area, u = end_words(stage.content), stage.area, stage.u
    on = counter_tone(stage)
    tint, wide = tints(on), stage.shape == "wide"
    start = stage.at(0.0)
    over = 0.04 * max(stage.width, stage.height)
    frame = Box(x=-over, y=-over, width=stage.width + 2 * over, height=stage.height + 2 * over)
    layers: list[Layer] = [
        panel(
            "flood",
            frame,
            start=start,
            end=stage.end,
            fill=tint.ground,
            transform=arrive(
                stage, start, position=(0.0, 0.0), dy=frame.height, seconds=0.7, easing="out-expo"
            ),
        )
    ]
    foot_y = area.bottom
    if words.foot:
        foot = line(
            on,
            words.foot,
            width=area.width,
            max_lines=1,
            size_px=stage.size("sub") * 1.2,
            colour=tint.text,
        )
        begins = stage.at(1.1)
        foot_y = area.bottom - foot.height
        layers.append(
            place(
                foot,
                "foot",
                x=area.x,
                y=foot_y,
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
        foot_y -= 40 * u
    drawn = stage.at(0.5)
    layers.append(
        rule(
            "bar",
            ((area.x, foot_y), (area.right, foot_y)),
            start=drawn,
            end=stage.end,
            colour=with_alpha(tint.text, 0.5),
            width_px=max(3.0, stage.look.surface.border_px) * u,
            trim=Trim(end=grow(drawn, stage.frames(0.8), 0.0, 1.0, "inout-cubic")),
        )
    )
    begins = stage.at(0.3)
    name = headline(
        on,
        words.name,
        stage.content.accent,
        width=area.width,
        height=area.height * (0.5 if wide else 0.42),
        max_lines=1 if len(words.name.split()) < 3 else 3,
        size_px=(620 if wide else 480) * u / stage.look.display.scale,
    )
    base = foot_y - 56 * u - name.height
    layers.append(
        place(
            name,
            "name",
            x=area.x,
            y=base,
            start=begins,
            end=stage.end,
            animators=(entrance(stage, begins, name.words),),
        )
    )
    cues = [
        Cue(kind="whoosh", frame=start, gain_db=-4.0),
        Cue(kind="impact", frame=begins, gain_db=-5.0),
    ]
    low = base - (50 if wide else 88) * u
    call_width = 0.0
    if words.call:
        press = min(stage.beat_after(stage.at(0.85)), stage.at(1.1))
        most = area.width * (0.5 if wide else 1.0)
        _, box = button(on, words.call, centre=(0.0, 0.0), start=press, width=most)
        x = area.right - box.width / 2 if wide else area.x + box.width / 2
        y = area.y + box.height / 2 if wide else low - box.height / 2
        group, _ = button(on, words.call, centre=(x, y), start=press, width=most)
        layers.append(group)
        cues.append(Cue(kind="pop", frame=press, gain_db=-5.0))
        call_width = box.width + 60 * u if wide else 0.0
        low = low if wide else low - box.height - 60 * u
    top = area.y
    side = 190 * u * min(1.6, stage.enlarged("mark"))
    if words.is_marked and not wide and low - top > side + 190 * u:
        layers.append(_mark(stage, on, x=area.x, y=top, side=side))
        top += side + 40 * u
    if words.tagline:
        size = stage.size("title" if wide else "sub") * (0.92 if wide else 1.2)
        tag = line(
            on,
            words.tagline,
            width=area.width - call_width if wide else area.width,
            height=max(30 * u, low - top),
            max_lines=3,
            size_px=size,
            colour=tint.text,
        )
        later = stage.at(0.6)
        layers.append(
            place(
                tag,
                "tagline",
                x=area.x,
                y=top if wide else low - tag.height,
                start=later,
                end=stage.end,
                animators=(fade_up(stage, later),),
            )
        )
    return Scenery(layers=tuple(layers), cues=tuple(cues), brand=False)


def _mark(stage: Stage, on: Stage, *, x: float, y: float, side: float) -> Layer:
    start = stage.at(0.25)
    return icon(
        on,
        "mark",
        stage.content.icon,
        x=x,
        y=y,
        size=side,
        colour=tints(on).text,
        start=start,
        end=stage.end,
        weight=1.7,
        draw_s=0.9,
    )
