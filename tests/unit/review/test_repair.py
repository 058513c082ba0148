"""What can be mended is mended before drawing, and nothing else is touched."""

import numpy as np
import pytest
from tests.support.compositions import INK, PAPER, composition_of, flat, scene_of, text_of

from openmotion.model import (
    Camera,
    Component,
    ComponentLayer,
    Composition,
    GroupLayer,
    ImageLayer,
    Rect,
    ShapeLayer,
    Solid,
    TextAnimator,
    TextLayer,
    Track,
    Transform,
    Wiggle,
    check_composition,
    contrast,
    point_at,
    track,
    walk,
)
from openmotion.render import settled_texts
from openmotion.review import check_plan, repair
from openmotion.review.texts import outside_by, overlap_share, safe_box


def card(**changes):
    """A light card on the ink ground."""
    shape = ShapeLayer(
        id="card",
        start=0,
        end=60,
        geometry=Rect(x=100, y=60, width=280, height=150),
        fill=Solid(colour=PAPER),
    )
    return shape.model_copy(update=changes)


def mended(*layers, **options):
    composition, findings = repair(composition_of(scene_of(*layers), **options))
    check_composition(composition)
    assert check_plan(composition) == tuple(item for item in findings if not item.repaired)
    return composition, [(item.check, item.repaired) for item in findings]


def box_of(composition, layer="text"):
    return next(text for text in settled_texts(composition) if text.layer == layer).box


def layer_of(composition, name="text"):
    return next(
        layer for scene in composition.scenes for layer in walk(scene.layers) if layer.id == name
    )


def is_inside(composition, layer="text"):
    return outside_by(box_of(composition, layer), safe_box(composition)) <= 1


def test_a_good_composition_is_returned_as_it_is():
    composition = composition_of(scene_of(text_of("A calm line")))
    same, findings = repair(composition)

    assert findings == ()
    assert same is composition


@pytest.mark.parametrize("at", [(5, 140), (60, 20), (60, 262), (-30, 140)])
def test_a_text_at_the_edge_is_moved_inside(at):
    composition, found = mended(text_of("A calm line", at=at))

    assert is_inside(composition)
    assert found[0][1]
    assert len(found) == 1


def test_moving_does_not_change_the_size():
    before = text_of("A calm line", at=(5, 140))
    composition, _ = mended(before)

    assert layer_of(composition).lines == before.lines


def test_a_text_that_reaches_out_a_little_is_shrunk_where_it_stands():
    composition, found = mended(text_of("A headline that is long", at=(120, 140), size=36))

    assert found == [("safe_area", True)]
    assert box_of(composition).x == pytest.approx(120, abs=2)
    assert is_inside(composition)


def test_a_text_that_is_wider_than_the_frame_is_shrunk():
    composition, found = mended(text_of("A headline much too long", at=(30, 140), size=60))

    assert found == [("clipped", True)]
    assert is_inside(composition)


def test_a_moving_text_moves_as_before():
    place = track((0, (0.0, 140.0)), (20, (5.0, 140.0)))
    text = text_of("A calm line").model_copy(update={"transform": Transform(position=place)})
    composition, _ = mended(text)
    moved = layer_of(composition).transform.position

    assert isinstance(moved, Track)
    assert moved.keys[1].value[0] - moved.keys[0].value[0] == pytest.approx(5)
    assert is_inside(composition)


def test_a_text_in_a_turned_and_scaled_group_is_moved_inside():
    group = GroupLayer(
        id="group",
        start=0,
        end=60,
        transform=Transform(position=(10, 250), scale=1.5, rotation_deg=-8.0),
        layers=(text_of("Turned", at=(0, 0), size=24),),
    )
    composition, found = mended(group)

    assert ("clipped", True) in found or ("safe_area", True) in found
    assert is_inside(composition)


def test_a_button_is_moved_with_its_words():
    pill = ShapeLayer(
        id="pill",
        start=0,
        end=60,
        geometry=Rect(x=0, y=0, width=140, height=40, radius=20),
        fill=Solid(colour=PAPER),
    )
    words = text_of("Try it", at=(20, 28), size=24, colour=INK)
    button = GroupLayer(
        id="button", start=0, end=60, transform=Transform(position=(-12, 100)), layers=(pill, words)
    )
    composition, found = mended(button)
    group = layer_of(composition, "button")

    assert found == [("safe_area", True)]
    assert point_at(group.transform.position, 0)[0] > 0
    assert layer_of(composition).transform == words.transform


def test_one_of_many_texts_in_a_group_is_moved_alone():
    group = GroupLayer(
        id="group",
        start=0,
        end=60,
        layers=(text_of("At the edge", at=(2, 60)), text_of("Fine", at=(60, 160), name="other")),
    )
    composition, _ = mended(group)

    assert layer_of(composition, "group").transform == group.transform
    assert is_inside(composition)


def test_a_text_under_a_moving_camera_is_moved_inside():
    scene = scene_of(text_of("A calm line", at=(20, 140))).model_copy(
        update={"camera": Camera(zoom=track((0, 1.0), (60, 1.06)), focus=(240, 135))}
    )
    composition, findings = repair(composition_of(scene))

    assert [item.repaired for item in findings] == [True]
    assert is_inside(composition)


def test_texts_that_touch_are_parted():
    composition, found = mended(
        text_of("Upper line", at=(60, 120)), text_of("Lower line", at=(60, 136), name="other")
    )
    first, second = (text for text in settled_texts(composition))

    assert found == [("overlap", True)]
    assert overlap_share(first, second) == 0
    assert is_inside(composition)
    assert is_inside(composition, "other")


def test_texts_side_by_side_are_parted_or_shrunk():
    composition, found = mended(
        text_of("The left side", at=(40, 120)),
        text_of("The right one", at=(200, 120), name="other"),
    )
    first, second = (text for text in settled_texts(composition))

    assert found == [("overlap", True)]
    assert overlap_share(first, second) == 0


def test_texts_on_the_same_place_stay_errors():
    _, found = mended(
        text_of("The very same place", at=(40, 130), size=7),
        text_of("of these words, sadly", at=(40, 130), size=7, name="other"),
    )

    assert ("overlap", False) in found


def test_faint_letters_get_a_better_colour():
    composition, found = mended(text_of("A faint line", colour="#3a3a40"))
    colour = layer_of(composition).lines[0].runs[0].style.colour

    assert found == [("contrast", True)]
    assert contrast(colour, INK) >= 4.5


def test_a_better_colour_keeps_its_hue():
    composition, _ = mended(text_of("A faint line", colour="#5a1020"))
    colour = layer_of(composition).lines[0].runs[0].style.colour
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))

    assert red > green + 20
    assert red > blue + 10


def test_contrast_is_measured_on_what_is_drawn_behind():
    composition, found = mended(card(), text_of("Paper on paper", at=(120, 140), colour=PAPER))
    colour = layer_of(composition).lines[0].runs[0].style.colour

    assert found == [("contrast", True)]
    assert contrast(colour, PAPER) >= 4.5


def test_only_the_faint_colour_of_a_text_is_changed():
    text = text_of("Seen and")
    line = text.lines[0]
    style = line.runs[0].style.model_copy(update={"colour": "#2a2a30"})
    faint = line.runs[0].model_copy(update={"text": " unseen", "style": style})
    line = line.model_copy(update={"runs": (*line.runs, faint)})
    composition, found = mended(text.model_copy(update={"lines": (line,)}))
    first, second = layer_of(composition).lines[0].runs

    assert found == [("contrast", True)]
    assert first.style.colour == PAPER
    assert contrast(second.style.colour, INK) >= 4.5


def test_a_restless_ground_gets_a_scrim():
    stripes = [
        card(id=f"stripe{n}", geometry=Rect(x=20 + 24 * n, y=0, width=12, height=270))
        for n in range(18)
    ]
    composition, findings = repair(
        composition_of(scene_of(*stripes, text_of("On black and white", size=11)))
    )
    check_composition(composition)
    names = [layer.id for layer in composition.scenes[0].layers]

    assert names[-2:] == ["text-scrim", "text"]
    assert layer_of(composition, "text-scrim").decor
    assert [item.repaired for item in findings] == [True]


def test_a_covered_text_stays_in_the_report():
    _, found = mended(text_of("Behind the card", at=(120, 140)), card(fill=Solid(colour="#2244aa")))

    assert found == [("hidden", False)]


def test_symbols_that_no_font_has_are_left_out():
    composition, found = mended(text_of("Launch day 𐆐"))

    assert found == [("missing_glyph", True)]
    assert layer_of(composition).text == "Launch day"


def test_letters_are_never_left_out():
    _, found = mended(text_of("བོད་སྐད AI"))

    assert ("missing_glyph", False) in found


def test_a_text_of_such_symbols_only_stays_an_error():
    composition, findings = repair(composition_of(scene_of(text_of("𐆐"))))

    assert ("missing_glyph", "error", False) in [
        (item.check, item.severity, item.repaired) for item in findings
    ]
    assert layer_of(composition).text == "𐆐"


def test_a_text_that_comes_in_late_is_let_in_faster():
    slow = TextAnimator(unit="word", start=16, duration=24, stagger=3, y=0.5)
    text = text_of("Now four words here", end=56).model_copy(update={"animators": (slow,)})
    composition, findings = repair(composition_of(scene_of(text, end=56)))

    assert [(item.check, item.repaired) for item in findings] == [("reading_time", True)]
    assert layer_of(composition).animators[0].start < 16


def test_a_text_that_is_too_short_for_that_stays_in_the_report():
    _, found = mended(text_of("These are far too many words for this short time", size=14, end=20))

    assert ("reading_time", False) in found


def test_an_empty_stretch_is_found():
    _, found = mended(text_of("Late", start=30))

    assert found == [("empty", False)]


def test_decor_is_left_alone():
    ghost = text_of("GHOST", at=(-40, 200), size=200, colour="#18181c", decor=True)

    assert mended(ghost, text_of("A calm line", name="line"))[1] == []


def test_texts_of_the_overlay_are_mended_too():
    composition = composition_of(scene_of(card())).model_copy(
        update={"overlay": (text_of("Always", at=(2, 30), size=20),)}
    )
    composition, findings = repair(composition)

    assert [item.repaired for item in findings] == [True]
    assert isinstance(composition.overlay[0], TextLayer)
    assert point_at(composition.overlay[0].transform.position, 0)[0] > 20


def test_other_scenes_stay_the_same_objects():
    good = scene_of(text_of("A calm line"), name="good", end=60)
    bad = scene_of(text_of("At the edge", at=(2, 140)), name="bad", start=60, end=120)
    composition, _ = repair(composition_of(good, bad))

    assert composition.scenes[0] is good


def test_grounds_count_for_contrast():
    scene = scene_of(text_of("Paper", colour=PAPER)).model_copy(update={"ground": flat(PAPER)})
    composition, findings = repair(composition_of(scene))

    assert [item.repaired for item in findings] == [True]
    assert contrast(layer_of(composition).lines[0].runs[0].style.colour, PAPER) >= 4.5


def test_a_mended_composition_is_still_a_valid_document():
    composition, _ = repair(
        composition_of(scene_of(card(), text_of("Paper 𐆐", at=(2, 140), colour="#222222")))
    )

    assert Composition.model_validate_json(composition.model_dump_json()) == composition


def test_pictures_are_handed_to_the_renderer():
    image = ImageLayer(id="image", start=0, end=60, asset="white", width=480, height=270)
    composition = composition_of(scene_of(image, text_of("On white", colour=PAPER)))
    white = np.full((9, 16, 4), 255, np.uint8)

    _, findings = repair(composition, pictures={"white": white})

    assert [item.repaired for item in findings] == [True]


def test_a_text_that_follows_a_rule_is_moved_with_its_rule():
    wander = Wiggle[tuple[float, float]](base=(440.0, 140.0), amplitude=0.5)
    text = text_of("Hello there").model_copy(update={"transform": Transform(position=wander)})
    composition, _ = mended(text)
    moved = next(layer for layer in walk(composition.scenes[0].layers) if layer.id == "text")

    assert moved.transform.position == wander
    assert all(
        outside_by(found.box, safe_box(composition)) <= 2 for found in settled_texts(composition)
    )


def test_what_a_component_writes_is_judged_but_not_changed():
    inner = text_of("Hidden words", colour="#1a1a1d", start=0, end=60)
    badge = Component(id="badge", width=480, height=270, duration_frames=60, layers=(inner,))
    use = ComponentLayer(id="use", start=0, end=60, component="badge")
    film = composition_of(scene_of(use)).model_copy(update={"components": (badge,)})
    composition, findings = repair(film)

    assert composition.components == (badge,)
    assert [(item.check, item.layer, item.repaired) for item in findings] == [
        ("contrast", "use/text", False)
    ]
