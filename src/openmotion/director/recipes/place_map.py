"""Places on a map: dots that pop one after the other, joined where they are a route.

Content: `items` (title is the name of a city or country, detail what is said of it), `is_route`
where they stand in the order of travel, `headline`, `support`, `label`. Names come from the cities
and countries of the assets; a place that is not known stands as a chip beside the map, never at an
invented point. Where none is known there is no map, and the items are listed.
"""

from collections.abc import Sequence

from openmotion.director.kit import (
    Scenery,
    Stage,
    column,
    corner_label,
    row_gap,
    tints,
)
from openmotion.director.recipes import feature_list
from openmotion.director.recipes.copy_room import copy_above, copy_beside
from openmotion.director.recipes.place_chips import chips_height, place_chips, place_list
from openmotion.director.recipes.places import Located, locate
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.regions import region_of
from openmotion.model import (
    Box,
    Cue,
    Feature,
    Layer,
    MapArc,
    MapLayer,
    MapMarker,
    Transform,
    with_alpha,
)

_MOST_PLACES = 10
_MOST_LISTED = 6


def build_panorama(stage: Stage) -> Scenery:
    """The map over the whole width, the copy below it."""
    content, u, area, whole = stage.content, stage.u, stage.area, stage.below_mark
    known, unknown = locate(content.items[:_MOST_PLACES])
    if not known:
        return feature_list.build(stage)
    wide = stage.shape == "wide"
    start = stage.at(0.2)
    chips = chips_height(stage, unknown, area.width)
    foot = area.height * ((0.22 if wide else 0.26) if content.headline else 0.0)
    made = column(
        stage,
        Box(x=area.x, y=area.bottom - foot, width=area.width, height=max(1.0, foot)),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=1.0,
        max_lines=1 if wide else 3,
        start=stage.at(0.1),
        role="headline",
    )
    low = made.box.y if made.layers else area.bottom
    low -= (chips + 36 * u) if chips else 0.0
    # Land may run to the edges of the frame; its places and their labels stay inside.
    edge = area.x * 0.5
    top = area.y if wide else whole.y
    box = Box(
        x=edge,
        y=top,
        width=stage.width - 2 * edge,
        height=max(60 * u, low - top - 40 * u),
    )
    starts = _starts(stage, known, start)
    layers: list[Layer] = [_map(stage, known, box, starts, style="dot")]
    if unknown:
        begins = stage.by(starts[-1] + stage.frames(0.2), "word " * len(unknown))
        row = Box(x=area.x, y=low, width=area.width, height=chips)
        layers += place_chips(stage, unknown, row, [begins] * len(unknown))
    layers += [*made.layers, *corner_label(stage, content.label)]
    return Scenery(layers=tuple(layers), cues=_cues(starts), bloom=0.0)


def build_gazetteer(stage: Stage) -> Scenery:
    """The places listed in a column, each row with its dot on the near map beside it."""
    content, u, area = stage.content, stage.u, stage.area
    items = content.items[:_MOST_LISTED]
    known, _ = locate(items)
    if not known:
        return feature_list.build(stage)
    wide = stage.shape == "wide"
    start = stage.at(0.3)
    starts = _starts(stage, items, start)
    marked = [any(place.item is item for place in known) for item in items]
    pitch = (124 if wide else 100) * u
    tall = pitch * len(items)
    if wide:
        laid = copy_beside(
            stage,
            text=content.headline,
            support=content.support if len(items) < 4 else "",
            share=0.36,
            gap=70,
            role="headline" if len(items) < 4 and len(content.headline) < 24 else "title",
            valign=0.0,
        )
        width = area.width * 0.36
        top = max(laid.copy.bottom + 44 * u, area.bottom - tall) if laid.layers else laid.room.y
        rows = Box(x=area.x, y=top, width=width, height=min(tall, area.bottom - top))
        left = area.x + width + 70 * u
        box = Box(x=left, y=area.y, width=stage.width - left - area.x * 0.4, height=area.height)
    else:
        laid = copy_above(stage, text=content.headline, support=content.support, share=0.22)
        room = laid.room
        tall = min(tall, room.height * 0.46)
        rows = Box(x=area.x, y=room.bottom - tall, width=area.width, height=tall)
        box = Box(
            x=area.x, y=room.y, width=area.width, height=max(60 * u, room.height - tall - 44 * u)
        )
    when = [begins for begins, on in zip(starts, marked, strict=True) if on]
    layers: list[Layer] = [
        *laid.layers,
        _map(stage, known, box, when, style="outline", labels=False),
        *place_list(stage, items, rows, starts, marked=marked),
        *corner_label(stage, content.label),
    ]
    return Scenery(layers=tuple(layers), cues=_cues(starts), bloom=0.0)


def _map(
    stage: Stage,
    known: tuple[Located, ...],
    box: Box,
    starts: Sequence[int],
    *,
    style: str,
    labels: bool = True,
) -> MapLayer:
    u, tint = stage.u, tints(stage)
    dotted = style == "dot"
    label = stage.size("sub") * (0.82 if stage.shape == "wide" else 0.76)
    fields = {
        "id": "map",
        # Land that is drawn on, uncovered or faded costs 25 to 40 ms a frame at 1080p; as it stands
        # from the first frame on it is a kept picture, and only its marks and routes move.
        "start": 0,
        "end": stage.end,
        "width": max(40.0, box.width),
        "height": max(40.0, box.height),
        "style": style,
        "region": region_of(known, box.width / box.height),
        "highlight": tuple(dict.fromkeys(place.country for place in known if place.is_country)),
        "land": with_alpha(tint.text, 0.42 if dotted else 0.10),
        "border": with_alpha(tint.text, 0.5),
        "accent": tint.accent,
        "mark": tint.accent,
        "dot_px": max(4.0, 11 * u),
        "line_px": 2.0 * u,
        "markers": tuple(
            MapMarker(
                place=place.place,
                label=place.item.title[:60] if labels else "",
                at=begins,
                size_px=max(2.0, 22 * u),
            )
            for place, begins in zip(known, starts, strict=True)
        ),
        "arcs": _arcs(stage, known, starts),
        "family": stage.look.body.family,
        "label_px": label,
        "chip": tint.text,
        "chip_text": tint.ground,
        "transform": Transform(position=(box.x, box.y)),
    }
    return MapLayer.model_validate(fields)


def _arcs(stage: Stage, known: tuple[Located, ...], starts: Sequence[int]) -> tuple[MapArc, ...]:
    """From each place of a route to the next one; the head arrives as its dot pops."""
    if not stage.content.is_route:
        return ()
    return tuple(
        MapArc(
            start=here.place,
            end=there.place,
            at=begins,
            frames=max(1, arrives - begins),
            width_px=max(0.5, 5 * stage.u),
        )
        for here, there, begins, arrives in zip(known, known[1:], starts, starts[1:], strict=False)
        if (here.lon, here.lat) != (there.lon, there.lat)
    )


def _starts(stage: Stage, places: Sequence[Located] | Sequence[Feature], start: int) -> list[int]:
    """The frame at which each place comes."""
    first = start + stage.frames(0.45)
    gap = row_gap(stage, first, ["place"] * len(places))
    return [round(first + gap * index) for index in range(len(places))]


def _cues(starts: Sequence[int]) -> tuple[Cue, ...]:
    return tuple(
        Cue(kind="pop", frame=begins, gain_db=-5.0, pitch=1.5 * index)
        for index, begins in enumerate(starts)
    )


RECIPE = Recipe(
    name="map",
    summary="Places pop up on a map and are joined where they are a route.",
    choreographies={"panorama": build_panorama, "gazetteer": build_gazetteer},
    shows=("headline", "support", "label", "items"),
    min_s=2.6,
    natural_s=5.0,
    longest_s=9.0,
    most_items=_MOST_LISTED,
)
