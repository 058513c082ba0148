"""The forms in which scripts name scenes, their times and their words."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request, ScriptBeat

WORDS = [["Wake up"], ["Move on"], ["Sleep well"]]
TIMES = [(0, 2), (2, 5), (5, 9)]


def beats(prompt: str) -> tuple[ScriptBeat, ...]:
    return read_brief(Request(prompt=prompt)).script


@pytest.mark.parametrize(
    "prompt",
    [
        'Scene 1: "Wake up" Scene 2: "Move on" Scene 3: "Sleep well"',
        "Slide 1 - Wake up\nSlide 2 - Move on\nSlide 3 - Sleep well",
        "Shot 1 \u2013 a bed, on-screen text: Wake up\n"
        "Shot 2 \u2013 a road, on-screen text: Move on\n"
        "Shot 3 \u2013 the bed, on-screen text: Sleep well",
        "Act I: Wake up. Act II: Move on. Act III: Sleep well",
        "Szene 1: \u201eWake up\u201c Szene 2: \u201eMove on\u201c Szene 3: \u201eSleep well\u201c",
        "Intro: Wake up\nMiddle: Move on\nOutro: Sleep well",
        "# Script\n## Hook\nWake up\n## Solution\nMove on\n## Closing\nSleep well",
        "### Scene 1: Dawn\nWake up\n### Scene 2: Day\nMove on\n### Scene 3: Night\nSleep well",
        'First show "Wake up", then show "Move on", finally show "Sleep well".',
        'In the first scene, show "Wake up". In the second scene, show "Move on". '
        'The last scene shows "Sleep well".',
        "| Shot | Visual | Text on screen |\n|---|---|---|\n| 1 | bed | Wake up |\n"
        "| 2 | road | Move on |\n| 3 | bed | Sleep well |",
        "Scene 1\nVisual: a bed\nText: Wake up\nScene 2\nText: Move on\nVO: go\nScene 3\n"
        "Text: Sleep well",
        '**Scene 1** \u2013 "Wake up"\n**Scene 2** \u2013 "Move on"\n'
        '**Scene 3** \u2013 "Sleep well"',
    ],
)
def test_scenes_have_their_words_in_order(prompt: str) -> None:
    assert [[copy.text for copy in beat.texts] for beat in beats(prompt)] == WORDS


@pytest.mark.parametrize(
    "prompt",
    [
        "0\u20132 s: Wake up\n2\u20135 s: Move on\n5\u20139 s: Sleep well",
        "[00:00-00:02] Wake up\n[00:02-00:05] Move on\n[00:05-00:09] Sleep well",
        "0:00\u20130:02 | a bed | \u201cWake up\u201d\n"
        "0:02\u20130:05 | a road | \u201cMove on\u201d\n"
        "0:05\u20130:09 | a bed | \u201cSleep well\u201d",
        'Beat 1 (0\u20132 s): "Wake up"\nBeat 2 (2\u20135 s): "Move on"\n'
        'Beat 3 (5\u20139 s): "Sleep well"',
        "| Time | On screen | Voice |\n|---|---|---|\n| 0-2s | Wake up | up |\n"
        "| 2-5s | Move on | on |\n| 5-9s | Sleep well | good night |",
        "| Shot | Duration | Text |\n|---|---|---|\n| 1 | 2s | Wake up |\n| 2 | 3s | Move on |\n"
        "| 3 | 4s | Sleep well |",
        '1. Intro (0:00-0:02): "Wake up"\n2. Day (0:02-0:05): "Move on"\n'
        '3. End (0:05-0:09): "Sleep well"',
    ],
)
def test_scenes_have_their_words_and_times(prompt: str) -> None:
    found = beats(prompt)

    assert [[copy.text for copy in beat.texts] for beat in found] == WORDS
    assert [(beat.start_s, beat.end_s) for beat in found] == TIMES


@pytest.mark.parametrize(
    "prompt",
    [
        "00:00 Wake up\n00:02 Move on\n00:05 Sleep well",
        "0s - Wake up\n2s - Move on\n5s - Sleep well",
        'at 0s "Wake up", at 2s "Move on", at 5s "Sleep well"',
    ],
)
def test_moments_follow_one_another(prompt: str) -> None:
    found = beats(prompt)

    assert [[copy.text for copy in beat.texts] for beat in found] == WORDS
    assert [beat.start_s for beat in found] == [0, 2, 5]


@pytest.mark.parametrize(
    "prompt",
    [
        "Scene 1: A cat walks over a wall. Scene 2: The cat sleeps. Scene 3: logo of Katzo.",
        "Scene 1: a busy street at night. Scene 2: close-up of a hand holding a phone.",
        "0-2s: title slides in. 2-6s: three cards pop up. 6-8s: logo.",
    ],
)
def test_what_is_only_seen_is_not_written(prompt: str) -> None:
    assert [beat.texts for beat in beats(prompt)] == [()] * len(beats(prompt))


def test_times_of_a_script_are_no_details() -> None:
    brief = read_brief(Request(prompt="00:00 Wake up\n00:05 Move on\n00:10 Sleep well"))

    assert brief.details == ()


def test_an_event_with_hours_is_no_script() -> None:
    assert beats("Event\n18:00 Doors\n19:00 Talk\n21:00 Party") == ()


def test_words_for_the_screen_ask_for_no_recipe() -> None:
    found = beats('Scene 1: "Chart your course". Scene 2: "Meet the terminal".')

    assert [beat.recipe_hint for beat in found] == [None, None]


def test_a_spec_in_json_gives_copy_with_roles() -> None:
    prompt = (
        '{"title": "Nightshift", "tagline": "Focus after dark", "style": "minimal", '
        '"scenes": [{"text": "Dim the noise", "duration": 3}], "cta": "Join the beta"}'
    )
    copies = read_brief(Request(prompt=prompt)).copy_lines

    assert [(copy.text, copy.role) for copy in copies] == [
        ("Nightshift", "title"),
        ("Focus after dark", "tagline"),
        ("Dim the noise", "line"),
        ("Join the beta", "cta"),
    ]
