"""Lists of facts are read whole: dates with numbers, sides, changes, counts, places, commands."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Brief, Group, Request


def read(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


def group_of(prompt: str, kind: str) -> Group:
    return next(group for group in read(prompt).groups if group.kind == kind)


@pytest.mark.parametrize(
    ("prompt", "last"),
    [
        ("Timeline: March beta, June launch, October 10,000 customers.", "10,000 customers"),
        ("Roadmap: May 5,000 beta users, July 12,500 sign-ups.", "12,500 sign-ups"),
        ("Our timeline: April first shop, August 1,250,000 cups served.", "1,250,000 cups served"),
        ("Milestones: January idea, May prototype, July 30% of the seed round", None),
        ("History: 2019 garage, 2021 2,400 members, 2024 40,000 members", "40,000 members"),
        ("Timeline of a club: February 3 people, September 300 people.", None),
    ],
)
def test_numbers_behind_a_month_are_never_cut(prompt, last):
    items = group_of(prompt, "timeline").items

    assert not any(item.detail.startswith(("000", "500", "250", "% ")) for item in items)
    assert last is None or items[-1].detail == last


def test_a_day_behind_a_month_stays_with_it():
    items = group_of("Our history: March 3 founding day, April 17 first sale", "timeline").items

    assert [item.title for item in items] == ["March 3", "April 17"]


@pytest.mark.parametrize(
    ("prompt", "first", "second"),
    [
        (
            "Paper maps vs. phone maps: paper is torn, bulky; phone is light, up to date.",
            ("Torn", "Bulky"),
            ("Light", "Up to date"),
        ),
        (
            "Compare gas stoves vs induction stoves: gas is slow, hot. Induction is fast, safe.",
            ("Slow", "Hot"),
            ("Fast", "Safe"),
        ),
        (
            "Renting vs buying: renting keeps you free, less risk; buying builds value.",
            ("Keeps you free", "Less risk"),
            ("Builds value",),
        ),
        (
            "Bikes vs cars: bikes are cheap, quiet and healthy, cars are fast, dry and roomy.",
            ("Cheap", "Quiet", "Healthy"),
            ("Fast", "Dry", "Roomy"),
        ),
        (
            "Tea vs coffee: tea: calm, light. coffee: strong, quick.",
            ("Calm", "Light"),
            ("Strong", "Quick"),
        ),
        (
            "Trains vs planes - trains have big windows, no queues; planes have speed, long lines",
            ("Big windows", "No queues"),
            ("Speed", "Long lines"),
        ),
        (
            "Wool coats versus down coats: wool is smart, heavy while down is warm, light",
            ("Smart", "Heavy"),
            ("Warm", "Light"),
        ),
        (
            "Cash vs cheque: with cash you count coins; a cheque is one line, no change",
            ("You count coins",),
            ("One line", "No change"),
        ),
        (
            "Show city life vs village life: city is loud, quick; village is calm, green.",
            ("Loud", "Quick"),
            ("Calm", "Green"),
        ),
        (
            "Film vs digital: Film has grain, 36 frames; Digital has speed, no limit.",
            ("Grain", "36 frames"),
            ("Speed", "No limit"),
        ),
    ],
)
def test_each_side_has_its_own_points(prompt, first, second):
    sides = group_of(prompt, "versus").items

    assert (sides[0].points, sides[1].points) == (first, second)


def test_a_side_keeps_its_whole_name():
    sides = group_of("Paper maps vs. phone maps: paper is torn; phone is light.", "versus").items

    assert [side.title for side in sides] == ["Paper maps", "Phone maps"]


@pytest.mark.parametrize(
    ("prompt", "changes"),
    [
        (
            "Changelog video for v2.4.0: Added dark mode. Fixed login. Removed the old menu.",
            [("Added", "Dark mode"), ("Fixed", "Login"), ("Removed", "Old menu")],
        ),
        (
            "Release notes for Harbor 3.1: we added offline maps, fixed the clock and removed ads.",
            [("Added", "Offline maps"), ("Fixed", "Clock"), ("Removed", "Ads")],
        ),
        (
            "What's new in v5: Improved search, Added tags, Fixed exports.",
            [("Improved", "Search"), ("Added", "Tags"), ("Fixed", "Exports")],
        ),
        (
            "Version 1.2 is out. Redesigned the sidebar. Fixed a crash on start.",
            [("Redesigned", "Sidebar"), ("Fixed", "Crash on start")],
        ),
        (
            "Patch notes 0.9.1: Fixed the jump bug; Changed the boss music; Added 2 maps",
            [("Fixed", "Jump bug"), ("Changed", "Boss music"), ("Added", "2 maps")],
        ),
        (
            "Changelog: Updated icons. Dropped Java 8. Renamed the API.",
            [("Updated", "Icons"), ("Dropped", "Java 8"), ("Renamed", "API")],
        ),
        (
            "Changelog for v7.0: Replaced the parser, improved startup by 40%.",
            [("Replaced", "Parser"), ("Improved", "Startup by 40%")],
        ),
        (
            "Release notes v3.0.2\nAdded CSV export\nFixed time zones",
            [("Added", "CSV export"), ("Fixed", "Time zones")],
        ),
        (
            "What's new in version 2.1? We added folders. We fixed sync.",
            [("Added", "Folders"), ("Fixed", "Sync")],
        ),
        (
            "Changelog v1.8: Deprecated the v1 routes and introduced webhooks.",
            [("Deprecated", "V1 routes"), ("Introduced", "Webhooks")],
        ),
    ],
)
def test_changes_told_in_sentences_keep_their_sort(prompt, changes):
    items = group_of(prompt, "changelog").items

    assert [(item.detail, item.title) for item in items] == changes


@pytest.mark.parametrize(
    ("prompt", "numbers"),
    [
        ("Our year 2026: 48 concerts, 3,200 members, 1 van.", ["48", "3,200", "1"]),
        ("2025 wrapped: 18,000 loaves, 310 birthdays and 1 cat", ["18,000", "310", "1"]),
        ("Season recap: 31 games, 22 wins, 64 goals, 2 cups", ["31", "22", "64", "2"]),
        ("Our summer: 9 camps, 140 kids, 3 rainy days", ["9", "140", "3"]),
        ("The choir by the numbers: 60 voices, 8 tours, 2 albums", ["60", "8", "2"]),
        ("Annual recap: 12 hikes; 5 huts; 1,900 photos", ["12", "5", "1,900"]),
        ("This year in numbers: 7 plays, 41 shows, 2 prizes, 1 stage", ["7", "41", "2", "1"]),
        ("Our quarter: 5 releases, 120 fixes, 2 new colleagues", ["5", "120", "2"]),
        ("Impact so far: 4 wells, 2 schools, 800 families", ["4", "2", "800"]),
        ("My 2027: 52 runs, 1 marathon, 3 pairs of shoes", ["52", "1", "3"]),
    ],
)
def test_every_count_of_a_recap_is_a_figure(prompt, numbers):
    assert [figure.text for figure in read(prompt).figures] == numbers


def test_amounts_of_a_recipe_are_no_recap():
    figures = read("Pancake recipe: 200 g flour, 3 eggs, 30 ml oil, 2 minutes").figures

    assert "3" not in [figure.text for figure in figures]


@pytest.mark.parametrize(
    ("prompt", "places"),
    [
        (
            "Show our offices in Toronto, São Paulo and Singapore on a globe",
            ["Toronto", "São Paulo", "Singapore"],
        ),
        (
            "Map of our shops in Zürich, Málaga, Kraków and Aarhus",
            ["Zürich", "Málaga", "Kraków", "Aarhus"],
        ),
        (
            "A globe with our hubs: Lagos, Ho Chi Minh City, Reykjavík",
            ["Lagos", "Ho Chi Minh City", "Reykjavík"],
        ),
        (
            "Show where our readers live: Köln, München and Düsseldorf on a map",
            ["Köln", "München", "Düsseldorf"],
        ),
        (
            "Our depots in New York, Los Angeles and Mexico City on a map",
            ["New York", "Los Angeles", "Mexico City"],
        ),
        (
            "We opened branches in Łódź, Gdańsk, and Wrocław. Map animation.",
            ["Łódź", "Gdańsk", "Wrocław"],
        ),
        ("map of cities we serve: Oslo & Bergen & Tromsø", ["Oslo", "Bergen", "Tromsø"]),
        ("A map with Rio de Janeiro, Lima and La Paz", ["Rio de Janeiro", "Lima", "La Paz"]),
        ("World map of members in Québec, Orléans, Besançon", ["Québec", "Orléans", "Besançon"]),
        ("Globe showing Porto, Évora and Coimbra", ["Porto", "Évora", "Coimbra"]),
    ],
)
def test_a_list_of_places_is_kept_whole(prompt, places):
    assert [feature.title for feature in read(prompt).features] == places


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("Map of our route from Oslo to Berlin to Prague, one week by train", "One week by train"),
        ("Animate a trip from Split to Dubrovnik in three days by boat", "In three days by boat"),
        ("Route map from Basel to Trier, 9 days on foot", "9 days on foot"),
        ("Our journey from Lima to Cusco by bus", "By bus"),
        ("Map: from Ghent to Bruges to Ostend, a weekend by bike", "A weekend by bike"),
    ],
)
def test_how_long_a_way_takes_is_the_title_of_the_route(prompt, said):
    assert group_of(prompt, "route").title == said


@pytest.mark.parametrize(
    ("prompt", "commands"),
    [
        (
            "`pip install quill` then `quill build --watch`",
            ["pip install quill", "quill build --watch"],
        ),
        (
            "`npm i -g larch`, `larch init`, and finally `larch deploy`",
            ["npm i -g larch", "larch init", "larch deploy"],
        ),
        ("Show `git clone x/y` and then `./run.sh`", ["git clone x/y", "./run.sh"]),
        ("Terminal: `brew install fern` → `fern start`", ["brew install fern", "fern start"]),
        ("`cargo add moss`; `moss check --all`", ["cargo add moss", "moss check --all"]),
    ],
)
def test_a_command_joined_to_another_is_shown_with_it(prompt, commands):
    assert [item.title for item in group_of(prompt, "terminal").items] == commands


@pytest.mark.parametrize(
    "prompt",
    [
        'Show a chat assistant answering "Where is my bag?" on a phone',
        'A customer asks the hotel chatbot "Where is my bag?"',
        'Demo of a support bot that replies to "Where is my bag?"',
        'Our shop assistant gets "Where is my bag?" and answers',
        'An AI assistant helps with the question "Where is my bag?"',
        'A guest types into the chat "Where is my bag?"',
    ],
)
def test_what_an_assistant_is_asked_is_a_message_and_its_answer_stays_open(prompt):
    items = group_of(prompt, "chat").items

    assert [item.detail for item in items] == ["Where is my bag?", "\u2026"]


@pytest.mark.parametrize(
    ("prompt", "offer", "when", "code"),
    [
        (
            "Ad for a climbing gym: first visit $9, open till midnight, code CHALK",
            "First visit $9",
            "open till midnight",
            "CHALK",
        ),
        (
            "Spring sale: 30% off all plants until Sunday with code SPROUT",
            "30% off all plants",
            "until Sunday",
            "SPROUT",
        ),
        (
            "Yoga studio ad: first month €25, until 30 September",
            "First month €25",
            "until 30 September",
            "",
        ),
        ("Promo: day pass £12 this weekend only", "Day pass £12", "this weekend only", ""),
        ("Voucher ad: first haircut $15, code SNIP", "First haircut $15", "", "SNIP"),
    ],
)
def test_an_offer_has_its_price_its_end_and_its_code(prompt, offer, when, code):
    items = group_of(prompt, "offer").items

    assert (items[0].title, items[0].detail) == (offer, when)
    assert [item.title for item in items[1:]] == ([code] if code else [])


@pytest.mark.parametrize(
    ("prompt", "by"),
    [
        ('Quote card: "The tide keeps no diary at all." Ana Sol. Paper texture.', "Ana Sol"),
        ('Quote, 8 s: "Begin where you are." Arthur B. Ashwell. Calm.', "Arthur B. Ashwell"),
        ('A quote: "Every map is a promise." Ines de Vries', "Ines de Vries"),
        ('Quote card: "The tide keeps no diary at all." Paper texture.', None),
        ('Quote: "Every map is a promise." Make it slow.', None),
    ],
)
def test_a_name_right_behind_a_quotation_is_its_author(prompt, by):
    assert read(prompt).copy_lines[0].by == by
