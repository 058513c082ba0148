"""Commands and their output on a card."""

import pytest
from tests.support.compositions import composition_of, scene_of

from openmotion.expand import expand_composition
from openmotion.model import TerminalLayer, TerminalStep, TextLayer, number_at, point_at, walk
from openmotion.render import settled_texts


def terminal(*steps, **fields):
    fields = {"width": 460, "height": 250, "size_px": 16, "end": 120} | fields
    made = steps or (TerminalStep(command="make all", output="one\ntwo\ndone", success=True),)
    return TerminalLayer(id="t", start=0, steps=made, type_start=10, **fields)


def parts(layer):
    made = expand_composition(composition_of(scene_of(layer, end=120)))
    return {part.id: part for part in walk(made.scenes[0].layers)}


def rows(layer):
    return [
        part.text
        for name, part in parts(layer).items()
        if name.startswith("t/row") and isinstance(part, TextLayer)
    ]


def test_a_command_is_typed_and_prints():
    found = parts(terminal())

    assert rows(terminal()) == ["make all", "one", "two", "done"]
    assert number_at(found["t/row0"].typing.shown, 10) == 0
    assert number_at(found["t/row0"].typing.shown, 20) == 8


def test_lines_drop_in_a_few_frames_apart():
    found = parts(terminal(line_frames=3))
    starts = [found[f"t/row{i}"].start for i in (1, 2, 3)]

    assert starts == [29, 32, 35]
    assert (
        point_at(found["t/row1"].transform.position, 29)[1]
        < point_at(found["t/row1"].transform.position, 40)[1]
    )
    assert number_at(found["t/row1"].opacity, 29) == 0


def test_the_line_of_success_stands_in_the_accent():
    found = parts(terminal(accent="#00ff77"))

    assert found["t/row3"].lines[0].runs[0].style.colour == "#00ff77"
    assert found["t/row2"].lines[0].runs[0].style.colour != "#00ff77"


def test_the_cursor_stands_behind_what_is_typed_and_blinks_when_idle():
    cursor = parts(terminal())["t/cursor"]
    typed = [point_at(cursor.transform.position, frame)[0] for frame in (10, 14, 20)]
    light = {number_at(cursor.opacity, frame) for frame in range(60, 119)}

    assert typed == sorted(typed)
    assert typed[0] < typed[1] < typed[2]
    assert number_at(cursor.opacity, 15) == pytest.approx(0.9)
    assert light == {0.0, 0.9}


def test_a_full_screen_scrolls_to_its_newest_row():
    steps = tuple(TerminalStep(command=f"run {i}", output="a\nb") for i in range(6))
    layer = terminal(*steps, characters_per_s=200, rest_frames=2, height=160)
    texts = settled_texts(composition_of(scene_of(layer, end=120)))
    boxes = {text.text: text for text in texts}

    assert boxes["run 5"].box.bottom < 160
    assert boxes["run 0"].end_s < 3


def test_long_output_wraps_at_the_edge():
    layer = terminal(TerminalStep(output="x" * 100))

    assert "".join(rows(layer)) == "x" * 100
    assert len(rows(layer)) > 1
    texts = settled_texts(composition_of(scene_of(layer, end=120)))
    assert max(text.box.right for text in texts) <= 460


def test_an_output_without_a_command_has_no_prompt_before_it():
    found = parts(terminal(TerminalStep(output="ready")))

    assert "t/prompt0" not in found
    assert found["t/row0"].text == "ready"


def test_the_slowest_typing_is_worked_out_only_as_far_as_it_is_seen():
    steps = (TerminalStep(command="make all"), TerminalStep(command="again"))
    cursor = parts(terminal(*steps, characters_per_s=5e-324))["t/cursor"]

    assert len(cursor.transform.position.keys) < 130
    assert len(cursor.opacity.keys) < 130
