"""Kind, mood, details, link, silence, exclusions and notes."""

import pytest

from openmotion.director.understand import icon_for, read_brief
from openmotion.model import Attachment, Brief, Request


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("product launch video for a kettle", "product_launch"),
        ("explainer on glaciers", "explainer"),
        ("bar chart race of exports", "data_viz"),
        ("kinetic typography of a poem", "kinetic_type"),
        ("TikTok ad for socks", "social_ad"),
        ("logo sting for Tarn", "logo_sting"),
        ("lower third for a host", "lower_third"),
        ('quote card: "Stay." \u2014 Ada Moss', "quote"),
        ("festival teaser, 3 June, Pier 4", "event"),
        ("how to fold a map", "how_to"),
        ("history of the bicycle timeline", "timeline"),
        ("countdown to the stream", "countdown"),
        ("customer testimonial video", "testimonial"),
        ("We're hiring two bakers", "hiring"),
        ("changelog video for v3.1", "changelog"),
        ("year in review of our choir", "year_in_review"),
        ("paper vs plastic comparison video", "comparison"),
        ("route on a map from Oslo to Rome", "map"),
        ("x", "other"),
    ],
)
def test_the_kind_is_told(prompt: str, kind: str) -> None:
    assert brief_of(prompt).kind.value == kind


@pytest.mark.parametrize(
    ("prompt", "mood"),
    [
        ("upbeat, high-energy promo", "energetic"),
        ("elegant perfume film, luxury", "luxury"),
        ("playful look for kids", "playful"),
        ("retro synthwave teaser", "retro"),
        ("cozy bakery advert, warm tone", "warm"),
        ("calm meditation intro", "calm"),
    ],
)
def test_the_mood_follows_the_words(prompt: str, mood: str) -> None:
    assert brief_of(prompt).mood.value == mood


def test_facts_of_an_event_are_details() -> None:
    brief = brief_of(
        'Event promo: "River Songs", 4\u20136 June 2027, Hall 3, doors 18:30, tickets '
        "from \u20ac12 at riversongs.eu"
    )

    assert [copy.text for copy in brief.details] == [
        "4\u20136 June 2027",
        "Hall 3",
        "doors 18:30",
        "tickets from \u20ac12",
    ]
    assert brief.link.value == "riversongs.eu"


@pytest.mark.parametrize(
    "address", ["ul. D\u0142uga 14", "Gartenstra\u00dfe 3", "22 Mill Lane", "rue de la Paix 9"]
)
def test_a_street_address_is_a_detail(address: str) -> None:
    assert address in [copy.text for copy in brief_of(f"promo for the shop, {address}").details]


@pytest.mark.parametrize(
    ("prompt", "cta", "link"),
    [
        ('End with "Try Wren free at wren.app"', "Try Wren free", "wren.app"),
        ('CTA button "Book a table"', "Book a table", ""),
        ("Apply at jobs.tarn.dev", "Apply", "jobs.tarn.dev"),
        ('handle "@mossy" and "Follow for more"', "Follow for more", "@mossy"),
        ("docs: https://www.remotion.dev/docs/fonts", "", ""),
        ("an ad for socks", "", ""),
    ],
)
def test_call_to_action_and_link(prompt: str, cta: str, link: str) -> None:
    brief = brief_of(prompt)

    assert (brief.cta.value, brief.link.value) == (cta, link)


@pytest.mark.parametrize(
    "words", ["No audio.", "silent", "ohne Ton", "sans son", "sin sonido", "\u97f3\u306a\u3057"]
)
def test_silence_is_asked_for(words: str) -> None:
    assert brief_of(f"a clip of a kite. {words}").silent.value


@pytest.mark.parametrize(
    "words", ["No narration.", "muted green palette", "no sound effects", "no music"]
)
def test_other_refusals_keep_the_sound(words: str) -> None:
    assert not brief_of(f"a clip of a kite. {words}").silent.value


@pytest.mark.parametrize(
    ("prompt", "excluded"),
    [
        ("no text, just shapes", ("text",)),
        ("No logo and no music.", ("logo", "music")),
        ("No narration, no image or media files", ("voice", "images")),
        ("no chart library, draw by hand", ()),
    ],
)
def test_what_must_not_appear(prompt: str, excluded: tuple[str, ...]) -> None:
    assert brief_of(prompt).excluded == excluded


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("turn this CSV into a chart", "data file"),
        ("female voice-over, warm", "spoken voice"),
        ("research current data on tea", "looked up"),
        ("a real 3D model of a chair", "3-D"),
        ("the logo [upload] fades in", "upload"),
        ("show the clip assets/walk.mp4 full screen", "walk.mp4"),
        ("stock footage of a city", "Photographs"),
    ],
)
def test_what_cannot_be_followed_is_noted(prompt: str, word: str) -> None:
    assert any(word in note for note in brief_of(prompt).notes)


def test_a_plain_prompt_needs_no_notes() -> None:
    assert brief_of("Create a 12 second launch video for a new garden app.").notes == ()


def test_an_attachment_answers_for_missing_files() -> None:
    request = Request(
        prompt="turn this CSV into a chart",
        attachments=(Attachment(url="https://a.example/x.csv"),),
    )

    assert read_brief(request).notes == ()


def test_a_named_look_is_recorded() -> None:
    assert read_brief(Request(prompt="a clip", look="aurora")).look.value == "aurora"


def test_words_of_style_are_keywords() -> None:
    assert "brutalist" in brief_of("a brutalist teaser about bread").keywords


@pytest.mark.parametrize(
    ("text", "icon"),
    [
        ("Calendar sync", "calendar"),
        ("One-click sharing", "share-2"),
        ("Faster search", "search"),
        ("AI calendar app", "calendar"),
        ("See your whole week", "calendar"),
        ("top 20 games", "gamepad-2"),
        ("telemetry panel", "activity"),
        ("Umbrella", "umbrella"),
        ("", "sparkles"),
    ],
)
def test_an_icon_suits_the_words(text: str, icon: str) -> None:
    assert icon_for(text) == icon
