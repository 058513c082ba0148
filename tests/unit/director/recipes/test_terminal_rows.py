"""What a terminal shows: which rows are typed, which are printed, and when they come."""

from openmotion.director.recipes.terminal_rows import Printed, rows_of, widest, wrapped
from openmotion.model import Content, Feature


def kinds(*lines: str) -> list[tuple[str, str]]:
    return [(row.text, row.kind) for row in rows_of(Content(lines=lines))]


def test_the_first_line_is_the_command_with_its_sign_or_without():
    assert kinds("$ make it")[0] == ("make it", "command")
    assert kinds("make it")[0] == ("make it", "command")


def test_the_last_line_is_the_success():
    assert kinds("make", "reading", "done") == [
        ("make", "command"),
        ("reading", "output"),
        ("done", "success"),
    ]


def test_a_later_line_with_a_sign_is_a_command_too():
    assert [kind for _, kind in kinds("make", "built", "$ ship", "shipped")] == [
        "command",
        "output",
        "command",
        "success",
    ]


def test_a_lone_command_has_no_success():
    assert kinds("$ make") == [("make", "command")]


def test_items_are_commands_with_what_they_print():
    items = (
        Feature(title="plan", detail="read", points=("read", "sorted")),
        Feature(title="send", detail="sent"),
    )
    rows = rows_of(Content(items=items))

    assert [(row.text, row.kind) for row in rows] == [
        ("plan", "command"),
        ("read", "output"),
        ("sorted", "output"),
        ("send", "command"),
        ("sent", "success"),
    ]


def test_broken_rows_fit_and_lose_no_word():
    row = Printed("a command of many words that no screen could hold in one row", "command")
    rows = wrapped((row,), 400.0, 20.0)

    assert widest(rows, 20.0) <= 400.0
    assert " ".join(part.text.strip() for part in rows) == row.text
    assert [part.first for part in rows] == [True] + [False] * (len(rows) - 1)
