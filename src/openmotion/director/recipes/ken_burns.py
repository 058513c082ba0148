"""A picture that fills the frame and moves slowly, with words on its quiet side.

Takes `pictures` (up to three, one after the other; the first is enough), `headline` with `accent`,
`support` and `label`. Without pictures a drawn one stands in.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    column,
    corner_label,
    grow,
    panel,
)
from openmotion.director.recipes.picture import on_dark, picture_layers, picture_of
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Colour,
    Cue,
    GroupLayer,
    Layer,
    LinearGradient,
    Number,
    Point,
    Rect,
    Stop,
    Track,
    track,
    with_alpha,
)

_MOST = 3


def push(stage: Stage) -> Scenery:
    """The pictures fill the frame and come nearer; words stand at the lower left."""
    dark, area = on_dark(stage), stage.area
    layers = _pictures(stage)
    layers += _scrim(stage, upwards=True)
    wide = stage.shape == "wide"
    copy = column(
        dark,
        Box(
            x=area.x,
            y=area.y + area.height * (0.3 if wide else 0.4),
            width=area.width * (0.66 if wide else 1.0),
            height=area.height * (0.7 if wide else 0.6),
        ),
        text=stage.content.headline,
        accent=stage.content.accent,
        support=stage.content.support,
        valign=1.0,
        start=stage.at(0.35),
        enlarge=True,
    )
    layers += copy.layers
    layers += corner_label(dark, stage.content.label)
    cues = (Cue(kind="shimmer", frame=stage.at(0.35), gain_db=-12.0),)
    return Scenery(layers=tuple(layers), cues=cues, brand=stage.shot.tone == "dark")


def open_up(stage: Stage) -> Scenery:
    """A narrow window in the middle opens until its picture fills the frame; words on top."""
    dark, area = on_dark(stage), stage.area
    begins = stage.at(0.05)
    stop = begins + stage.frames(1.15)
    slim = (
        (stage.width * 0.24, stage.height * 0.62)
        if stage.shape == "wide"
        else (stage.width * 0.5, stage.height * 0.34)
    )
    opened: dict[str, Number] = {
        "x": _travel(begins, stop, (stage.width - slim[0]) / 2, 0.0),
        "y": _travel(begins, stop, (stage.height - slim[1]) / 2, 0.0),
        "width": _travel(begins, stop, slim[0], float(stage.width)),
        "height": _travel(begins, stop, slim[1], float(stage.height)),
        "radius": _travel(begins, stop, min(slim) / 2, 0.0),
    }
    window = GroupLayer(
        id="window",
        start=0,
        end=stage.end,
        decor=True,
        layers=(*_pictures(stage), *_scrim(stage, upwards=False)),
        clip=Rect(**opened),
        opacity=appear(stage, 0, 0.25),
    )
    copy = column(
        dark,
        area if stage.shape != "wide" else area.inset(area.height * 0.06),
        text=stage.content.headline,
        accent=stage.content.accent,
        support=stage.content.support,
        align="centre",
        start=stage.by(stage.at(0.75), stage.content.headline),
        enlarge=True,
    )
    label = corner_label(dark, stage.content.label, start=stop)
    cues = (Cue(kind="whoosh", frame=(begins + stop) // 2, gain_db=-8.0),)
    return Scenery(layers=(window, *copy.layers, *label), cues=cues, brand=False)


def _travel(start: int, stop: int, first: float, last: float) -> Track[float]:
    return track((start, first), (stop, last), easing="inout-expo")


def _pictures(stage: Stage) -> list[Layer]:
    """The pictures that fill the frame, each for an equal time, joined by slow fades."""
    count = max(1, min(_MOST, len(stage.content.pictures)))
    each = (stage.end - stage.enter) / count
    if each / stage.rate.fps < 1.2:
        count, each = 1, float(stage.end - stage.enter)
    layers: list[Layer] = []
    for index in range(count):
        start = 0 if index == 0 else stage.enter + round(each * index)
        stop = stage.end if index == count - 1 else stage.enter + round(each * (index + 1))
        away = stop + stage.frames(0.5)
        near: Number = track((start, 1.04), (max(stop, start + 1), 1.11), easing="inout-sine")
        focus = _aim(stage, index, start, stop)
        layers.append(
            GroupLayer(
                id=f"picture{index}",
                start=start,
                end=min(stage.end, away),
                decor=True,
                opacity=1.0 if index == 0 else appear(stage, start, 0.5),
                layers=picture_layers(
                    stage,
                    f"picture{index}",
                    index,
                    width=stage.width,
                    height=stage.height,
                    start=start,
                    zoom=near,
                    focus=focus,
                    calm=True,
                ),
            )
        )
    return layers


def _aim(stage: Stage, index: int, start: int, stop: int) -> Point:
    """The view travels towards the picture's point of interest."""
    own = picture_of(stage, index)
    x, y = own.focus if own else (0.5, 0.5)
    from_x = x + 0.12 if index % 2 else x - 0.12
    clamped = min(1.0, max(0.0, from_x))
    return track((start, (clamped, y)), (max(stop, start + 1), (x, y)), easing="inout-sine")


def _scrim(stage: Stage, *, upwards: bool) -> list[Layer]:
    """A veil of ink under the words: from below, or over all with a lighter rim."""
    ink = stage.palette.ink
    frame = Box(x=-2, y=-2, width=stage.width + 4, height=stage.height + 4)
    seen = grow(stage.at(0.1), stage.frames(0.6), 0.0, 1.0, "out-cubic")

    def veil(name: str, top: float, *stops: tuple[float, float]) -> Layer:
        paint = LinearGradient(
            start=(0, top * stage.height),
            end=(0, stage.height),
            stops=tuple(Stop(offset=at, colour=_alpha(ink, share)) for at, share in stops),
        )
        return panel(name, frame, start=0, end=stage.end, fill=paint, smooth=False, opacity=seen)

    if upwards:
        return [
            veil("scrim", 0.0, (0, 0.42), (0.2, 0.05), (0.36, 0.12), (0.68, 0.72), (1, 0.88)),
        ]
    return [veil("scrim", 0.0, (0, 0.5), (0.5, 0.62), (1, 0.6))]


def _alpha(colour: Colour, share: float) -> Colour:
    return with_alpha(colour, share)


RECIPE = Recipe(
    name="ken_burns",
    summary="A picture fills the frame and moves slowly; words stand on its quiet side.",
    choreographies={"push": push, "open_up": open_up},
    shows=("headline", "support", "label", "pictures"),
    min_s=2.0,
    natural_s=4.0,
    longest_s=7.0,
)
