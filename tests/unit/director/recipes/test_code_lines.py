"""Long lines of code are broken where a reader would break them."""

from openmotion.director.recipes.code_lines import soft_wrapped


def test_short_lines_stay_whole():
    rows = soft_wrapped(("a = 1", "", "b = 2"), 20)

    assert [row.text for row in rows] == ["a = 1", "", "b = 2"]


def test_no_row_is_wider_than_asked():
    rows = soft_wrapped(("const result = await client.create({ prompt, seconds });", "x" * 90), 30)

    assert max(len(row.text) for row in rows) <= 30


def test_what_is_broken_off_stands_deeper():
    first, second = soft_wrapped(("    return make(alpha, beta, gamma)",), 24)

    assert len(second.text) - len(second.text.lstrip()) > len(first.text) - len(first.text.lstrip())


def test_only_the_first_row_of_a_line_carries_its_number():
    rows = soft_wrapped(("alpha beta gamma delta epsilon", "zeta"), 22)

    assert [(row.number, row.first) for row in rows] == [(1, True), (1, False), (2, True)]


def test_no_character_but_spaces_is_lost():
    source = "export const render = async (comp: Composition, frame: number) => comp.at(frame);"
    rows = soft_wrapped((source,), 28)

    assert "".join("".join(row.text.split()) for row in rows) == "".join(source.split())
