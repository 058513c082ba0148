"""Places on a globe that turns to them.

Content: `items` (title is the name of a city or country, detail what is said of it), `is_route`
where they stand in the order of travel, `headline`, `support`, `label`. Names come from the cities
and countries of the assets; places that are not known, or lie behind the globe, stand as chips.
Where none is known the items are listed.
"""

import math
from collections.abc import Sequence

from openmotion.director.kit import (
    Scenery,
    Stage,
    column,
    corner_label,
    row_gap,
    shade,
    tints,
)
from openmotion.director.recipes import feature_list
from openmotion.director.recipes.place_chips import chips_height, place_chips
from openmotion.director.recipes.places import Located, locate
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Cue,
    Feature,
    GlobeLayer,
    Layer,
    MapArc,
    MapMarker,
    Pair,
    Transform,
    mix_oklab,
    track,
    with_alpha,
)

_MOST_PLACES = 8
_TURN_DEG = 44.0
_FRONT = 0.42  # how far towards the viewer, in radii, a place must lie to be labelled


def build_beside(stage: Stage) -> Scenery:
    """Copy on the left (on top), the whole globe beside it (below)."""
    return _whole(stage, swap=False)


def build_horizon(stage: Stage) -> Scenery:
    """The globe rises over the lower edge, so large that the frame cuts it; copy above.

    Where that would cut off places, the whole globe stands on the left.
    """
    area, whole = stage.area, stage.below_mark
    wide = stage.shape == "wide"
    radius = stage.width * (0.34 if wide else 0.72)
    top = stage.height * (0.46 if wide else 0.44)
    centre = (stage.width / 2, top + radius)
    known, _ = locate(stage.content.items[:_MOST_PLACES])
    facing, tilt = _facing(known), _tilt(known, rises=True)
    if not all(_is_shown(stage, place, facing, tilt, centre, radius) for place in known):
        return _whole(stage, swap=True)
    room = Box(x=area.x, y=whole.y, width=area.width, height=top - whole.y - 50 * stage.u)
    return _globe(stage, centre, radius, room, valign=0.0, rises=True)


def _whole(stage: Stage, *, swap: bool) -> Scenery:
    """The whole globe beside (below) the copy; with `swap` on the other side of it."""
    area, u, whole = stage.area, stage.u, stage.below_mark
    if stage.shape == "wide":
        radius = stage.height * 0.43
        slack = (area.width * 0.5 - 2 * radius) * 0.3
        width = area.width * 0.42
        x = area.x + radius + slack if swap else area.right - radius - slack
        left = area.right - width if swap else area.x
        room = Box(x=left, y=whole.y, width=width, height=whole.height)
        return _globe(stage, (x, stage.height * 0.51), radius, room, valign=0.46)
    share = 0.36
    tall = whole.height * share
    left = whole.height - tall - 50 * u
    radius = min(area.width / 2, left / 2)
    y = whole.y + radius if swap else area.bottom - left / 2
    top = area.bottom - tall if swap else whole.y
    room = Box(x=area.x, y=top, width=area.width, height=tall)
    centre = (area.x + area.width / 2, y)
    return _globe(stage, centre, radius, room, valign=0.5 if swap else 0.0)


def _globe(
    stage: Stage, centre: Pair, radius: float, room: Box, *, valign: float, rises: bool = False
) -> Scenery:
    content, u, tint = stage.content, stage.u, tints(stage)
    known, unknown = locate(content.items[:_MOST_PLACES])
    if not known:
        return feature_list.build(stage)
    start = stage.at(0.15)
    first = start + stage.frames(0.6)
    gap = row_gap(stage, first, ["place"] * len(known))
    starts = [round(first + gap * index) for index in range(len(known))]
    facing, tilt = _facing(known), _tilt(known, rises=rises)
    shown = [_is_shown(stage, place, facing, tilt, centre, radius) for place in known]
    chips: list[Feature] = [
        *(place.item for place, seen in zip(known, shown, strict=True) if not seen),
        *unknown,
    ]
    spare = chips_height(stage, chips, room.width) + 40 * u if chips else 0.0
    made = column(
        stage,
        Box(x=room.x, y=room.y, width=room.width, height=max(1.0, room.height - spare)),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=valign,
        max_lines=4 if stage.shape == "wide" and not rises else 2,
        start=stage.at(0.1),
    )
    turn = track(
        (0, facing - _TURN_DEG),
        (start + stage.frames(2.0), facing - 4.0),
        (max(start + stage.frames(2.0) + 1, stage.end), facing),
        easing="out-cubic",
    )
    globe = GlobeLayer(
        id="globe",
        # The ball stands from the first frame on: moving, growing or fading it costs 70 to 160 ms a
        # frame at 1080p.
        start=0,
        end=stage.end,
        radius=radius,
        turn_deg=turn,
        tilt_deg=tilt,
        land=with_alpha(tint.text, 0.62) if tint.is_dark else with_alpha(tint.text, 0.5),
        sphere=shade(tint.ground, 0.03)
        if tint.is_dark
        else mix_oklab(tint.ground, tint.text, 0.07),
        glow=0.5 if tint.is_dark else 0.0,
        highlight=tuple(dict.fromkeys(place.country for place in known if place.is_country)),
        accent=tint.accent,
        dot_px=max(5.0, radius * 0.03),
        markers=tuple(
            MapMarker(
                place=place.place,
                label=place.item.title[:60] if seen else "",
                at=begins,
                size_px=max(2.0, 20 * u),
            )
            for place, begins, seen in zip(known, starts, shown, strict=True)
        ),
        arcs=_arcs(stage, known, starts),
        family=stage.look.body.family,
        label_px=stage.size("sub") * (0.82 if stage.shape == "wide" else 0.76),
        chip=tint.text,
        chip_text=tint.ground,
        transform=Transform(position=centre),
    )
    layers: list[Layer] = [globe, *made.layers]
    if chips:
        top = made.box.bottom + 40 * u if made.layers else room.y
        begins = stage.by(starts[-1], "word " * len(chips))
        row = Box(x=room.x, y=top, width=room.width, height=spare)
        layers += place_chips(stage, chips, row, [begins] * len(chips))
    layers += corner_label(stage, content.label)
    cues = tuple(
        Cue(kind="pop", frame=begins, gain_db=-5.0, pitch=1.5 * index)
        for index, begins in enumerate(starts)
    )
    return Scenery(layers=tuple(layers), cues=cues, bloom=0.0)


def _facing(known: Sequence[Located]) -> float:
    """The longitude in the middle of all places."""
    if not known:
        return 0.0
    x = sum(math.cos(math.radians(place.lon)) for place in known)
    y = sum(math.sin(math.radians(place.lon)) for place in known)
    if math.hypot(x, y) < 1e-6:
        return known[0].lon
    return math.degrees(math.atan2(y, x))


def _tilt(known: Sequence[Located], *, rises: bool) -> float:
    """So that the places lie in the middle, or in the upper part of a globe that is cut below."""
    lats = [place.lat for place in known] or [0.0]
    wanted = (min(lats) + max(lats)) / 2 - (33.0 if rises else 4.0)
    return min(40.0, max(-30.0, wanted))


def _is_shown(
    stage: Stage, place: Located, facing: float, tilt: float, centre: Pair, radius: float
) -> bool:
    """Whether a place ends on the front with room for its label inside the frame's margins."""
    lon, lat, lean = (math.radians(value) for value in (place.lon - facing, place.lat, tilt))
    x = math.cos(lat) * math.sin(lon)
    up, near = math.sin(lat), math.cos(lat) * math.cos(lon)
    y = up * math.cos(lean) - near * math.sin(lean)
    depth = up * math.sin(lean) + near * math.cos(lean)
    spot = (centre[0] + x * radius, centre[1] - y * radius)
    size = stage.size("sub")
    margin_x, margin_y = stage.width * 0.06 + size * 3, stage.height * 0.06 + size
    inside = (
        margin_x < spot[0] < stage.width - margin_x
        and stage.below_mark.y < spot[1] < stage.height - margin_y
    )
    return depth > _FRONT and inside


def _arcs(stage: Stage, known: Sequence[Located], starts: Sequence[int]) -> tuple[MapArc, ...]:
    """From each place of a route to the next one."""
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


RECIPE = Recipe(
    name="globe",
    summary="A globe turns to its places; routes rise off it.",
    choreographies={"beside": build_beside, "horizon": build_horizon},
    shows=("headline", "support", "label", "items"),
    min_s=2.6,
    natural_s=5.0,
    longest_s=9.0,
    most_items=_MOST_PLACES,
    bold=True,
)
