"""Icons: a plain word decides, a name never does."""

import sqlite3

import lucide  # type: ignore[import-untyped]  # the package has no types
import pytest

from openmotion.director.understand.icon_words import ACTS, NEUTRAL, NOUNS, SHELLS
from openmotion.director.understand.icons import find_icon, icon_for


def installed() -> set[str]:
    path = lucide.get_default_db_path()
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as base:
        rows = base.execute("select name from icons").fetchall()
    base.close()
    return {name for (name,) in rows}


def test_every_icon_of_the_table_is_installed():
    named = {*NOUNS.values(), *ACTS.values(), *SHELLS.values(), *NEUTRAL}

    assert named - installed() == set()


@pytest.mark.parametrize("name", ["ACME", "Linear", "OpenClawd", "LaunchDay", "Presscut"])
def test_a_name_gets_no_icon_of_its_own(name):
    assert find_icon(name) == ""


def test_words_without_an_icon_get_a_plain_shape():
    assert icon_for("Qwrtz") in NEUTRAL


def test_rows_without_icons_do_not_all_look_alike():
    rows = ("Take the lead", "Pass it on", "Make it yours", "Turn it around", "Come closer")

    assert len({icon_for(row) for row in rows}) >= 3


def test_a_noun_says_more_than_a_verb_or_a_shell():
    assert icon_for("Find your music app") == icon_for("music")


def test_no_words_get_the_sparkles():
    assert icon_for("") == "sparkles"
