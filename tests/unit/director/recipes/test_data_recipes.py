"""What the recipes of data and places show is what the content says."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot

from openmotion.director.recipes import RECIPES
from openmotion.model import Content, Datum, Feature, Figure, GroupLayer, Series
from openmotion.render import settled_texts


def layers_of(made):
    found, open_layers = [], list(made.scenes[0].layers)
    while open_layers:
        layer = open_layers.pop()
        found.append(layer)
        if isinstance(layer, GroupLayer):
            open_layers += layer.layers
    return found


def the(kind, made):
    return next(layer for layer in layers_of(made) if layer.kind == kind)


def shares(*values, unit=""):
    points = tuple(Datum(label=f"Part {i}", value=value) for i, value in enumerate(values))
    return Content(series=Series(points=points, unit=unit, chart="donut"))


def words(made):
    return {text.text for text in settled_texts(made) if text.kind != "decor"}


def test_shares_below_a_hundred_percent_leave_the_rest_of_the_ring_empty():
    assert the("donut", one_shot("donut", shares(30, 20, unit="%"))).total == 100


def test_a_ring_of_many_parts_names_the_largest_and_still_stands_for_all():
    donut = the("donut", one_shot("donut", shares(*range(1, 11))))

    assert [part.value for part in donut.parts] == [5, 6, 7, 8, 9, 10]
    assert donut.total == 55


def test_a_share_of_plain_numbers_is_computed():
    assert "75%" in words(one_shot("donut", shares(30, 10), choreography="arc"))


@pytest.mark.parametrize("way", RECIPES["donut"].choreographies)
def test_values_below_zero_are_shown_as_bars(way):
    made = one_shot("donut", shares(30, -10), choreography=way)

    assert all(layer.kind != "donut" for layer in layers_of(made))


def test_the_part_that_the_prompt_names_takes_the_accent():
    content = shares(50, 30, 20, unit="%")
    series = content.series.model_copy(update={"emphasis": "Part 2"})
    donut = the("donut", one_shot("donut", Content(series=series)))

    assert donut.highlight == 2


def test_a_race_runs_over_its_periods_in_their_order():
    race = the("bar_race", one_shot("bar_race", PLAIN["bar_race"]))

    assert race.periods == ("2022", "2023", "2024", "2025")


@pytest.mark.parametrize(
    ("figure", "count", "filled"),
    [
        (Figure(text="42%", value=42, suffix="%"), 100, 42),
        (Figure(text="7 out of 10", value=7), 10, 7),
        (Figure(text="3/4", value=3, suffix="/4"), 4, 3),
    ],
)
def test_so_many_of_the_crowd_light_up(figure, count, filled):
    crowd = the("pictogram", one_shot("pictogram", Content(figures=(figure,))))

    assert (crowd.count, crowd.filled) == (count, filled)


def test_a_number_that_is_no_share_has_no_crowd():
    made = one_shot("pictogram", Content(figures=(Figure(text="1,200", value=1200),)))

    assert all(layer.kind != "pictogram" for layer in layers_of(made))


@pytest.mark.parametrize("recipe", ["map", "globe"])
@pytest.mark.parametrize("is_route", [False, True])
def test_places_are_joined_only_where_they_are_a_route(recipe, is_route):
    items = (Feature(title="Oslo"), Feature(title="Rome"), Feature(title="Athens"))
    made = the(recipe, one_shot(recipe, Content(items=items, is_route=is_route)))

    assert len(made.arcs) == (2 if is_route else 0)


@pytest.mark.parametrize("recipe", ["map", "globe"])
def test_an_unknown_place_stands_as_a_chip_and_not_on_the_map(recipe):
    items = (Feature(title="Oslo"), Feature(title="Middle-earth"))
    made = one_shot(recipe, Content(items=items))

    assert [marker.label for marker in the(recipe, made).markers] == ["Oslo"]
    assert "Middle-earth" in words(made)


@pytest.mark.parametrize("recipe", ["map", "globe"])
def test_without_a_known_place_there_is_a_list(recipe):
    made = one_shot(recipe, Content(items=(Feature(title="Middle-earth"),)))

    assert all(layer.kind not in {"map", "globe"} for layer in layers_of(made))


@pytest.mark.parametrize("way", RECIPES["timeline"].choreographies)
def test_a_year_before_a_colon_is_set_apart(way):
    items = (Feature(title="2019: We began"), Feature(title="2026: We shipped"))
    made = one_shot("timeline", Content(items=items), choreography=way)

    assert {"2019", "We began", "2026", "We shipped"} <= words(made)


@pytest.mark.parametrize(
    ("recipe", "way"),
    [
        (name, way)
        for name in ("before_after", "comparison")
        for way in RECIPES[name].choreographies
    ],
)
def test_sides_that_are_not_named_bear_no_english_names(recipe, way):
    content = PLAIN[recipe].model_copy(update={"lines": ()})

    assert not words(one_shot(recipe, content, choreography=way)) & {"Before", "After"}


@pytest.mark.parametrize("recipe", ["map", "globe"])
def test_the_earth_stands_from_the_first_frame_on(recipe):
    for way in RECIPES[recipe].choreographies:
        assert the(recipe, one_shot(recipe, PLAIN[recipe], choreography=way)).start == 0
