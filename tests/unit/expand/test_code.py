"""Source text on a card."""

import pytest
from tests.support.compositions import composition_of, scene_of

from openmotion.errors import InvalidComposition
from openmotion.expand import expand_composition
from openmotion.model import (
    CodeColours,
    CodeLayer,
    CodeMark,
    Link,
    TextLayer,
    contrast,
    number_at,
    point_at,
    track,
    walk,
)
from openmotion.render import Renderer, settled_texts

SOURCE = 'def greet(name):\n    """Say hello."""\n    return f"Hello, {name}"  # 42\n'


def code(text=SOURCE, **fields):
    fields = {
        "language": "python",
        "width": 460,
        "height": 250,
        "size_px": 18,
        "least_px": 12,
        "end": 60,
    } | fields
    return CodeLayer(id="c", start=0, text=text, **fields)


def parts(layer):
    made = expand_composition(composition_of(scene_of(layer)))
    return {part.id: part for part in walk(made.scenes[0].layers)}


def lines(layer):
    found = parts(layer)
    return [
        part.text
        for name, part in found.items()
        if name.startswith("c/line") and isinstance(part, TextLayer)
    ]


def colour_of(layer, word):
    for part in parts(layer).values():
        if isinstance(part, TextLayer):
            for run in part.lines[0].runs:
                if word in run.text:
                    return run.style.colour
    raise AssertionError(word)


def test_every_line_is_a_text_as_it_was_written():
    assert lines(code()) == SOURCE.rstrip("\n").split("\n")


def test_words_stand_in_the_colours_of_their_roles():
    colours = CodeColours(keyword="#ff0001", string="#ff0002", name="#ff0003", comment="#ff0004")
    layer = code(colours=colours)

    assert colour_of(layer, "return") == "#ff0001"
    assert colour_of(layer, "Hello") == "#ff0002"
    assert colour_of(layer, "greet") == "#ff0003"
    assert colour_of(layer, "# 42") == "#ff0004"


@pytest.mark.parametrize("ground", ["#101418", "#ffffff", "#c8ff4a", "#0a3bd8"])
def test_derived_colours_can_be_read_on_their_ground(ground):
    layer = code(colours=CodeColours(ground=ground, accent=ground), numbers=False)

    for word in ("def", "greet", "name", "Say", "Hello", "# 42"):
        assert contrast(colour_of(layer, word), ground) >= 4.4, word


def test_an_unknown_language_names_near_ones():
    with pytest.raises(InvalidComposition, match=r"pythn.*python"):
        parts(code(language="pythn"))


def test_too_many_lines_are_refused():
    with pytest.raises(InvalidComposition, match="401 lines"):
        parts(code("x\n" * 401))


def test_words_appear_whole_at_the_speed_of_typing():
    layer = code("alpha = beta", type_start=10, characters_per_s=30)
    shown = parts(layer)["c/line0"].typing.shown

    assert number_at(shown, 10) == 5
    assert number_at(shown, 15) == 5
    assert number_at(shown, 60) == 12
    assert shown.keys[-1].frame == pytest.approx(10 + 8, abs=1)


def test_a_line_comes_after_the_one_before_it():
    layer = code("ab\ncd\nef", language="text", type_start=6, characters_per_s=10)
    found = parts(layer)

    assert [found[f"c/line{i}"].start for i in range(3)] == [6, 15, 24]
    assert found["c/line0"].typing.caret_until == 14
    assert found["c/line2"].typing.caret_until is None


def test_a_number_of_characters_can_drive_the_typing():
    layer = code("abc\ndef", language="text", shown=track((0, 0.0), (40, 7.0), easing="linear"))
    found = parts(layer)

    assert number_at(found["c/line1"].typing.shown, 40) == pytest.approx(3)
    assert found["c/line1"].start == pytest.approx(23, abs=1)


def test_a_link_cannot_drive_the_typing():
    link = Link(layer="other", property="opacity")

    with pytest.raises(InvalidComposition, match="layer c is a link"):
        parts(code(shown=link))


def test_typing_scrolls_to_the_line_that_is_typed():
    source = "\n".join(f"line_{i} = {i}" for i in range(14))
    layer = code(source, type_start=0, characters_per_s=400, end=60)
    texts = settled_texts(composition_of(scene_of(layer)))
    last = next(text for text in texts if text.text == "line_13 = 13")

    assert last.box.bottom < 250
    assert not any(text.text == "line_0 = 0" and text.end_s > 1.9 for text in texts)


def test_a_track_scrolls_by_lines():
    layer = code(scroll=track((0, 0.0), (20, 2.0)))
    content = parts(layer)["c/lines"]

    assert point_at(content.transform.position, 0) == (0, 0)
    assert point_at(content.transform.position, 30)[1] == pytest.approx(-2 * 18 * 1.6)


def test_type_shrinks_until_the_longest_line_fits():
    layer = code("x = " + "a" * 46)
    (text,) = [
        text for text in settled_texts(composition_of(scene_of(layer))) if text.text.startswith("x")
    ]

    assert 12 < text.font_px < 18
    assert text.box.right <= 460


def test_what_is_longer_still_fades_out_at_the_edge():
    layer = code("x" * 200, language="text", chrome="card", numbers=False, radius=0)
    found = parts(layer)
    seen = Renderer(composition_of(scene_of(layer))).frame(30)[..., 1].astype(int)
    row = seen[10:40]

    assert "c/veil0" in found
    assert row[:, 60:120].max() > 200
    assert row[:, 450:457].max() < 60


def test_lit_lines_let_the_others_step_back():
    layer = code(marks=(CodeMark(first=1, start=10, end=40, dim=0.7),))
    found = parts(layer)

    assert number_at(found["c/line0"].opacity, 25) == 1
    assert number_at(found["c/line1"].opacity, 5) == 1
    assert number_at(found["c/line1"].opacity, 25) == pytest.approx(0.3)
    assert number_at(found["c/line1"].opacity, 55) == 1
    assert number_at(found["c/mark0"].opacity, 25) == 1
    assert number_at(found["c/mark0"].opacity, 55) == 0


def test_changed_lines_carry_their_signs():
    found = parts(code(added=(2,), removed=(1,)))

    assert found["c/sign1"].text == "+"
    assert found["c/sign0"].text == "\u2212"
    assert "c/sign2" not in found


def test_tabs_become_spaces():
    assert lines(code("\tx", tab_size=2, language="text")) == ["  x"]
