"""Films made of facts: plates, offers, plans, releases, sides, places, code and quotations."""

from functools import lru_cache

import pytest

from openmotion.director.offline import OfflineDirector
from openmotion.model import Request, Storyboard


@lru_cache(maxsize=64)
def film(prompt: str) -> Storyboard:
    director = OfflineDirector()
    return director.plan(director.understand(Request(prompt=prompt)), 1)


def recipes(prompt: str) -> list[str]:
    return [shot.recipe for shot in film(prompt).shots]


@pytest.mark.parametrize(
    ("prompt", "plates"),
    [
        (
            'Lower third: "Dr. Ada Brandt", "Geologist". 6 seconds',
            [("Dr. Ada Brandt", "Geologist")],
        ),
        ("Lower third: Ana Ruiz, marine biologist", [("Ana Ruiz", "Marine biologist")]),
        ('Lower third "Breaking: River rises" 5s', [("Breaking: River rises", "")]),
        (
            'Name plates: "Tom Bell / Historian", "Ama Osei / Curator". 12 s',
            [("Tom Bell", "Historian"), ("Ama Osei", "Curator")],
        ),
        (
            "Lower thirds for Anna Li, CEO; Bob Ray, CTO. 12 s",
            [("Anna Li", "CEO"), ("Bob Ray", "CTO")],
        ),
        ('Lower third on alpha: "Noor Haddad", "Chef, Beirut"', [("Noor Haddad", "Chef, Beirut")]),
        ('Lower third, 9:16: "Kofi Mensah | Sprinter"', [("Kofi Mensah", "Sprinter")]),
        (
            'Lower thirds: "Ida Lund", "Pianist", "Per Holm", "Cellist". 10 seconds',
            [("Ida Lund", "Pianist"), ("Per Holm", "Cellist")],
        ),
        ('Lower third "Zoë Ní Bhriain \u2013 Poet"', [("Zoë Ní Bhriain", "Poet")]),
        ('Lower third with "Mika van Dijk, Rower"', [("Mika van Dijk", "Rower")]),
    ],
)
def test_names_stand_on_plates_one_after_the_other(prompt, plates):
    shots = film(prompt).shots

    assert {shot.recipe for shot in shots} == {"lower_third"}
    assert len({shot.choreography for shot in shots}) == 1
    shown = [(shot.content.headline, shot.content.support) for shot in shots]
    assert [(name, role.lower()) for name, role in shown] == [
        (name, role.lower()) for name, role in plates
    ]


@pytest.mark.parametrize(
    ("prompt", "offer"),
    [
        (
            "Spring sale: 30% off all plants until Sunday with code SPROUT. 10 s",
            "30% off all plants",
        ),
        ("9:16 ad for a climbing gym, 15 s: first visit $9, code CHALK", "First visit $9"),
        ("Ad: 2 for 1 on lamps this weekend, code GLOW, 12 s", "2 for 1 on lamps"),
        ("Winter sale ad, save $20 until 31 January, 10 s", "Save $20"),
        ("Social ad for a bakery: half price after 6 pm today only. 10 s", "Half price"),
    ],
)
def test_an_offer_is_said_at_once_and_has_its_card(prompt, offer):
    shots = film(prompt).shots

    first = shots[0].content
    assert offer in (first.headline, first.support)
    assert any(shot.recipe == "offer" and shot.content.headline == offer for shot in shots)
    assert not any("Looking for" in shot.content.headline for shot in shots)


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("Show our plans: Free $0, Pro $12/month, Team $30/month. 12 seconds", "Our plans"),
        ("Our membership plans: Basic $5, Plus $9, Max $15. 12 s", "Our membership plans"),
        ("Pricing video: Free $0, Pro $12/month, Team $30/month. 12 s", "Prices"),
        ("Animate three plans: Solo €8/month, Team €20/month, Studio €44/month, 12 s", "Our plans"),
    ],
)
def test_plans_are_the_hero_of_their_film(prompt, title):
    shots = film(prompt).shots

    assert [shot.recipe for shot in shots][-1] == "pricing"
    assert shots[0].content.headline == title
    assert len(shots) == 2
    assert shots[1].duration_s > shots[0].duration_s


@pytest.mark.parametrize(
    ("plans", "said"),
    [
        ("Free $0, Pro $12/month, Team $30/month.", "Pro is the most popular"),
        ("Solo $4/month, Duo $7/month, Crew $19/month.", "Crew is the best value"),
        ("Lite €3/month, Plus €6/month, Max €9/month.", "Lite is recommended"),
    ],
)
def test_the_favourite_plan_is_the_one_that_is_said(plans, said):
    last = film(f"Show our plans: {plans} {said}. 12 seconds").shots[-1].content

    assert (last.headline, last.accent) == (said, said.split()[0])


def test_a_question_to_an_assistant_is_asked_large_and_then_written():
    shots = film('Show a chat assistant answering "Where is my bag?" on a phone, 12 s').shots

    assert shots[0].content.headline == "Where is my bag?"
    assert shots[-1].recipe == "chat"
    assert [item.detail for item in shots[-1].content.items][-1] == "\u2026"


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("Changelog for v2.4.0: Added dark mode. Fixed login. 12 s", "What\u2019s new in v2.4.0"),
        (
            "Release notes v3.1: Fixed sync, added folders and removed ads. 12 s",
            "What\u2019s new in v3.1",
        ),
    ],
)
def test_a_release_opens_with_its_version(prompt, title):
    shots = film(prompt).shots

    assert shots[0].content.headline == title
    assert {item.detail for item in shots[1].content.items} >= {"Added", "Fixed"}


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        (
            "Before: 14 tools, 3 hours a day. After: one inbox, 20 minutes. For Pilot Mail. 12 s",
            "Pilot Mail",
        ),
        (
            "Before - cold rooms, big bills; after - warm rooms, small bills. For Hearthly. 12 s",
            "Hearthly",
        ),
    ],
)
def test_before_and_after_opens_and_ends_with_the_product(prompt, name):
    shots = film(prompt).shots

    assert shots[0].content.headline == name or shots[0].content.product == name
    assert shots[-1].content.product == name
    assert {"before_after", "comparison"} & {shot.recipe for shot in shots[1:-1]}


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("Show our offices in Toronto, São Paulo, Nairobi on a globe. 12 s", "Our offices"),
        ("Map of our shops in Zürich, Málaga, Kraków, 12 s", "Our shops"),
        ("map of cities we serve: Oslo & Bergen & Tromsø", "Three places"),
    ],
)
def test_places_that_no_way_joins_have_a_title_and_no_line(prompt, title):
    shots = film(prompt).shots

    assert shots[0].content.headline == title
    assert shots[-1].recipe in {"map", "globe"}
    assert not shots[-1].content.is_route


def test_code_to_be_explained_is_typed():
    prompt = "Show this code being typed and explain it: `const n = a.reduce((x, y) => x + y, 0)`"

    assert recipes(prompt)[-1] == "code_editor"
    assert film(prompt).shots[0].content.headline == "One line of code"


def test_a_command_is_no_label_of_the_opening():
    shots = film("Developer clip: `pip install quill` then `quill build --watch`. 10 s").shots

    assert shots[-1].content.lines == ("$ pip install quill", "$ quill build --watch")
    assert "quill build" not in " ".join(shot.content.label for shot in shots)


@pytest.mark.parametrize(
    "prompt",
    [
        '"We began to listen." \u2013 Mara Lind, Head of Product. Quote video, 15 s',
        'Quote card: "The tide keeps no diary." \u2013 Ana Sol, poet. 12 s',
    ],
)
def test_a_quotation_comes_before_its_speaker_s_card(prompt):
    shots = film(prompt).shots

    assert shots[0].recipe == "quote"
    assert shots[0].content.by


@pytest.mark.parametrize(
    "prompt",
    [
        "Our year 2026: 48 concerts, 3,200 members, 12 new songs, 1 van. 20 seconds",
        "Season recap: 31 games, 22 wins, 64 goals, 2 cups. 16 s",
        "2025 wrapped: 18,000 loaves, 310 birthdays, 4 ovens and 1 cat. 18 s",
    ],
)
def test_every_figure_of_a_recap_is_shown_and_nothing_is_made_up(prompt):
    shots = film(prompt).shots

    shown = {figure.text for shot in shots for figure in shot.content.figures}
    assert len(shown) == 4
    assert not any(shot.content.items for shot in shots)
