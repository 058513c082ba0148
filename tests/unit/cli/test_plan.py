"""A shot's words fit into one line of a table."""

from tests.support.briefs import make_figure

from openmotion.cli.plan import words
from openmotion.model import Content
from openmotion.model.brief import Datum, Feature, Series


def test_everything_that_a_shot_says_is_in_its_line():
    content = Content(
        label="New",
        headline="Plan less",
        items=(Feature(title="Sync", detail="all calendars"), Feature(title="Focus")),
        figures=(make_figure("42%", 42, "faster"),),
        series=Series(points=(Datum(label="2024", value=3), Datum(label="2025")), prefix="$"),
        cta="Try it",
    )

    assert words(content) == (
        "New / Plan less / Sync: all calendars / Focus / 42% faster / 2024 $3 / 2025 / Try it"
    )
