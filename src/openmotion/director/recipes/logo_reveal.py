"""The mark comes together, the wordmark tracks in, the tagline follows; then it rests."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    assemble,
    fade_up,
    largest_headline,
    line,
    place,
    tile,
    tints,
    tops,
)
from openmotion.director.recipes.logo_lockup import lockup
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.rings import rings
from openmotion.model import (
    Box,
    Cue,
    Layer,
    Sweep,
    TextAnimator,
    choose,
    track,
)


def stacked(stage: Stage) -> Scenery:
    """Tile, wordmark and tagline in the middle of the frame."""
    content, u, tint = stage.content, stage.u, tints(stage)
    name = content.product or content.headline
    has_mark = content.icon != "sparkles" or bool(content.product)
    side = (190 if stage.shape == "wide" else 220) * u * stage.enlarged("mark") if has_mark else 0.0
    room = stage.area
    word = largest_headline(
        stage,
        name,
        content.accent,
        width=room.width * 0.94,
        height=room.height * 0.36,
        size_px=stage.size("display"),
        most=1.6,
        max_lines=2,
        align="centre",
        colour=tint.text,
    )
    tag = (
        line(
            stage,
            content.support,
            width=room.width * 0.86,
            align="centre",
            max_lines=2,
            size_px=stage.size("sub") * 1.14,
        )
        if content.support
        else None
    )
    heights = [side, word.height, *([tag.height] if tag else [])]
    gaps = [0.0, (58 if side else 0) * u, 60 * u]
    at = tops(
        heights, gaps[: len(heights)], Box(x=0, y=0, width=stage.width, height=stage.height), 0.47
    )
    middle = (stage.width / 2, at[0] + side / 2)
    lock = min(stage.beat_after(stage.at(0.5)), stage.at(0.8))
    layers: list[Layer] = []
    if has_mark and not stage.look.centred:
        layers += rings(stage, middle, start=stage.at(0.1), first=side * 0.5 + 130 * u)
    if has_mark:
        layers.append(
            tile(
                stage,
                "mark",
                content.icon,
                centre=middle,
                size=side,
                start=stage.at(0.08),
                draw_s=0.8,
                transform=assemble(stage, middle, stage.at(0.08)),
            )
        )
    layers.append(
        _wordmark(
            stage,
            place(
                word,
                "wordmark",
                x=stage.width / 2,
                y=at[1],
                start=lock - 3,
                end=stage.end,
                animators=(_letters(stage, lock - 3),),
            ),
            lock,
        )
    )
    if tag:
        begins = stage.by(lock + stage.frames(0.3), content.support)
        layers.append(
            place(
                tag,
                "tagline",
                x=stage.width / 2,
                y=at[2],
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    cues = (
        Cue(kind="reverse", frame=lock, gain_db=-8.0),
        Cue(kind="impact", frame=lock, gain_db=-2.0),
        Cue(kind="shimmer", frame=lock + 4, gain_db=-5.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, brand=False)


def _letters(stage: Stage, start: int) -> TextAnimator:
    way = choose(stage.shot.seed, ("rise", "mask", "track"), "letters")
    gap = 0.028 * stage.squeeze * stage.rate.fps
    if way == "rise":
        return TextAnimator(
            unit="glyph",
            start=start,
            duration=stage.frames(0.6),
            stagger=gap,
            y=0.5,
            easing="out-expo",
        )
    if way == "mask":
        return TextAnimator(
            unit="glyph",
            start=start,
            duration=stage.frames(0.6),
            stagger=gap,
            y=1.1,
            opacity=1.0,
            masked=True,
            easing="out-expo",
        )
    return TextAnimator(
        unit="line", start=start, duration=stage.frames(0.9), tracking_em=0.16, easing="out-expo"
    )


def _wordmark(stage: Stage, layer: Layer, lock: int) -> Layer:
    """Light sweeps over the wordmark once it stands."""
    begins = lock + stage.frames(0.85)
    if begins + 10 > stage.end:
        return layer
    sweep = Sweep(
        progress=track((begins, 0.0), (begins + stage.frames(0.9), 1.0), easing="inout-sine"),
        strength=0.55 if tints(stage).is_dark else 0.35,
    )
    return layer.model_copy(update={"effects": (sweep,)})


RECIPE = Recipe(
    name="logo_reveal",
    summary="Mark, wordmark and tagline come together with an impact, then rest.",
    choreographies={"stacked": stacked, "lockup": lockup},
    shows=("headline", "support"),
    min_s=1.8,
    natural_s=3.0,
    longest_s=5.0,
)
