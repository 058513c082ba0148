"""What a job is asked for follows from its requests, the newest field and all prompts."""

import pytest

from openmotion.jobs.wanted import read_wanted, relies_on_attachment

PICTURE = {
    "url": "https://example.com/a.png",
    "type": "image",
    "name": "Logo",
    "content_type": None,
}


def test_a_prompt_alone_leaves_everything_open():
    wanted = read_wanted([{"prompt": "A film"}])

    assert wanted.request.prompt == "A film"
    assert wanted.request.duration_s is None
    assert wanted.length_s is None
    assert wanted.mode == "medium"
    assert not wanted.needs_approval
    assert wanted.notes == ()


def test_seconds_overrule_the_prompt():
    assert read_wanted([{"prompt": "A film", "duration": 7}]).request.duration_s == 7


@pytest.mark.parametrize(
    ("given", "within", "usual"),
    [
        ("<10s", (1.0, 9.99), 8.0),
        ("10-30s", (10.0, 30.0), 20.0),
        ("30s-1min", (30.0, 60.0), 45.0),
        ("1-5min", (60.0, 300.0), 90.0),
    ],
)
def test_a_range_leaves_the_length_to_the_prompt_within_it(given, within, usual):
    wanted = read_wanted([{"prompt": "A film", "duration": given}])

    assert wanted.request.duration_s is None
    assert (wanted.length_s, wanted.usual_s) == (within, usual)


def test_fields_go_to_the_director():
    request = read_wanted(
        [{"prompt": "A film", "aspect_ratio": "9:16", "design_system_id": "aurora", "seed": 7}]
    ).request

    assert (request.aspect_ratio, request.look, request.seed) == ("9:16", "aurora", 7)


def test_the_newest_field_wins_and_prompts_add_up():
    wanted = read_wanted(
        [
            {"prompt": "A film", "aspect_ratio": "1:1", "seed": 3},
            {"prompt": "Make it faster", "aspect_ratio": None, "seed": 4},
        ]
    )

    assert wanted.request.prompt == "A film\n\nMake it faster"
    assert (wanted.request.aspect_ratio, wanted.request.seed) == ("1:1", 4)
    assert wanted.follow_up == "Make it faster"


def test_edits_of_the_plan_follow_the_prompts():
    wanted = read_wanted([{"prompt": "A film"}], ["Show the price first"])

    assert wanted.request.prompt == "A film\n\nShow the price first"


def test_only_the_request_itself_decides_about_approval():
    asks = {"prompt": "A film", "auto_approve": False}

    assert read_wanted([asks]).needs_approval
    assert not read_wanted([asks, {"prompt": "More", "auto_approve": None}]).needs_approval


def test_the_newest_words_fit_even_when_all_do_not():
    wanted = read_wanted([{"prompt": "a" * 12_000}, {"prompt": "b" * 11_000}])

    assert len(wanted.request.prompt) <= 12_000
    assert wanted.request.prompt.endswith("b" * 11_000)
    assert wanted.request.prompt.startswith("a")


def test_one_prompt_may_use_all_the_room():
    assert read_wanted([{"prompt": "old"}, {"prompt": "b" * 12_000}]).request.prompt == "b" * 12_000


def test_what_this_version_does_not_use_is_noted():
    notes = read_wanted(
        [
            {
                "prompt": "A film",
                "attachments": [PICTURE, {**PICTURE, "name": None}],
                "style_reference_url": "https://youtu.be/dQw4w9WgXcQ",
            }
        ]
    ).notes

    assert len(notes) == 3
    assert "the attachment Logo" in notes[0]
    assert "the attachment number 2" in notes[1]
    assert not any("example.com" in note for note in notes)


@pytest.mark.parametrize(
    "given", ["# Brand", {"filename": "DESIGN.md", "content": "# Brand"}], ids=["text", "file"]
)
def test_a_design_document_goes_to_the_director_and_stays_for_follow_ups(given):
    bodies = [{"prompt": "A film", "design_md": given}, {"prompt": "Make it faster"}]

    assert read_wanted(bodies[:1]).request.design == "# Brand"
    assert read_wanted(bodies).request.design == "# Brand"


@pytest.mark.parametrize(
    "prompt",
    [
        "Use the attached logo in the last shot.",
        "Animate the screenshot I uploaded",
        "Build it around the screenshots that we've attached.",
        "Please use my attached brand guidelines",
        "Turn the attached product photo into a launch film",
        "See the attachment for the figures",
        "put the uploaded image on the phone",
    ],
)
def test_a_prompt_that_relies_on_a_file_is_noticed(prompt):
    assert relies_on_attachment(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "A launch video for an app that reads attachments in your mail",
        "People get attached to their tools",
        "Attach labels to the chart",
        "Show how users upload a photo and share it",
        "A film for our file manager: all your files in one place",
        "Documents you uploaded last year, found in a second: Findly",
    ],
)
def test_a_prompt_about_files_is_no_reliance(prompt):
    assert not relies_on_attachment(prompt)
