"""Size and rate of the picture."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request


def size(prompt: str) -> tuple[int, int]:
    brief = read_brief(Request(prompt=prompt))
    return brief.width.value, brief.height.value


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a promo about rain", (1920, 1080)),
        ("1280x720 loop of a wheel", (1280, 720)),
        ("Resolution: 1080 x 1350", (1080, 1350)),
        ("900\u00d7900 logo sting", (900, 900)),
        ("tea ad for TikTok", (1080, 1920)),
        ("an Instagram story about plums", (1080, 1920)),
        ("a YouTube Short on glue", (1080, 1920)),
        ("vertical video about moss", (1080, 1920)),
        ("quote card, 8 seconds, square", (1080, 1080)),
        ("a 4:5 post about soup", (1080, 1350)),
        ("LinkedIn announcement of our fund", (1080, 1350)),
        ("opening titles in 21:9", (2520, 1080)),
        ("4K ident for Norrin", (3840, 2160)),
        ("a vertical 4K film about fog", (2160, 3840)),
        ("Crea un anuncio vertical de 10 segundos", (1080, 1920)),
        ("Werbeclip im Hochformat", (1080, 1920)),
    ],
)
def test_size_follows_pixels_ratio_and_platform(prompt: str, expected: tuple[int, int]) -> None:
    assert size(prompt) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        "a vertical bar chart of rainfall",
        "Show a red square that turns",
        "floor and rail travel with the camera 1:1 because they are one space",
        "doors open 9:30, contrast 3:1",
        "8k stars on the page",
    ],
)
def test_words_that_do_not_speak_of_the_format_leave_the_default(prompt: str) -> None:
    assert size(prompt) == (1920, 1080)


def test_odd_sides_become_even_with_a_note() -> None:
    brief = read_brief(Request(prompt="a 1081x1921 clip"))

    assert (brief.width.value, brief.height.value) == (1080, 1920)
    assert any("1081" in note for note in brief.notes)


def test_a_size_too_large_is_scaled_down_with_a_note() -> None:
    brief = read_brief(Request(prompt="a 8000x4000 wall clip"))

    assert (brief.width.value, brief.height.value) == (3840, 1920)
    assert any("8000" in note for note in brief.notes)


def test_the_field_beats_the_prompt() -> None:
    brief = read_brief(Request(prompt="a square clip", aspect_ratio="9:16"))

    assert (brief.width.value, brief.height.value) == (1080, 1920)
    assert brief.width.origin == "field"


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [("a clip, 60fps", 60), ("FPS: 24", 24), ("at 50 frames per second", 50), ("a clip", 30)],
)
def test_the_rate_is_read(prompt: str, expected: float) -> None:
    assert read_brief(Request(prompt=prompt)).fps.value == expected


def test_a_rate_out_of_range_is_left_out_with_a_note() -> None:
    brief = read_brief(Request(prompt="a clip at 500 fps"))

    assert brief.fps.value == 30
    assert any("500" in note for note in brief.notes)


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("tea ad, 16:9", (1920, 1080)),
        ("tea ad 9x16", (1080, 1920)),
        ("tea ad in 16 by 9", (1920, 1080)),
        ("tea ad, 4:5", (1080, 1350)),
        ("tea ad, 1:1", (1080, 1080)),
        ("tea, format 1 : 1", (1080, 1080)),
        ("tea ad, 9:16 please", (1080, 1920)),
        ("tea ad, 16\u22369", (1920, 1080)),
        ("tea ad, 16/9", (1920, 1080)),
        ("aspect ratio of 4 to 5, tea", (1080, 1350)),
        ("nine by sixteen tea ad", (1080, 1920)),
        ("tea in 3:4 format", (1080, 1440)),
        ("tea in 4:3", (1440, 1080)),
        ("2.39:1 tea film", (2580, 1080)),
        ("tea film in 21 by 9", (2520, 1080)),
        ("1080x1350 tea", (1080, 1350)),
        ("1920 \xd7 1080 tea", (1920, 1080)),
        ("tea, 1080 by 1080 pixels", (1080, 1080)),
        ("tea 3840x2160", (3840, 2160)),
        ("tea in 4K", (3840, 2160)),
        ("tea in UHD", (3840, 2160)),
        ("tea 720p", (1280, 720)),
        ("tea in Full HD", (1920, 1080)),
        ("tea in 2K", (2560, 1440)),
        ("tea in 8K", (3840, 2160)),
        ("tea, 1440p", (2560, 1440)),
        ("vertical 720p tea", (720, 1280)),
        ("4K vertical tea clip", (2160, 3840)),
        ("tea: width 1200, height 628", (1200, 628)),
        ("tea, 1200px wide and 600px high", (1200, 600)),
        ("tea for Reels", (1080, 1920)),
        ("tea for Instagram Reels", (1080, 1920)),
        ("tea TikTok", (1080, 1920)),
        ("a Short about tea for YouTube Shorts", (1080, 1920)),
        ("YT short about tea", (1080, 1920)),
        ("tea for Stories", (1080, 1920)),
        ("Instagram story about tea", (1080, 1920)),
        ("tea Snapchat ad", (1080, 1920)),
        ("tea spotlight ad for Snap", (1080, 1920)),
        ("tea for LinkedIn", (1080, 1350)),
        ("square LinkedIn post on tea", (1080, 1080)),
        ("landscape LinkedIn video on tea", (1920, 1080)),
        ("tea for LinkedIn, horizontal", (1920, 1080)),
        ("LinkedIn banner on tea", (1920, 1080)),
        ("tea for Twitter", (1920, 1080)),
        ("tea for X (Twitter)", (1920, 1080)),
        ("a tea video for X", (1920, 1080)),
        ("tea for YouTube", (1920, 1080)),
        ("tea Facebook feed ad", (1080, 1350)),
        ("tea for Facebook", (1080, 1350)),
        ("tea pin for Pinterest", (1080, 1620)),
        ("tea on Pinterest", (1080, 1620)),
        ("billboard about tea", (1920, 1080)),
        ("digital billboard tea ad", (1920, 1080)),
        ("tea on an LED wall", (2160, 1080)),
        ("LED wall loop for our booth", (2160, 1080)),
        ("tea kiosk screen, portrait", (1080, 1920)),
        ("a loop for a kiosk about tea", (1080, 1920)),
        ("portrait screen in the lobby: tea", (1080, 1920)),
        ("story ad on tea", (1080, 1920)),
        ("website hero about tea", (1920, 1080)),
        ("hero background video for our website", (1920, 1080)),
        ("cinema scope tea film", (2580, 1080)),
        ("cinemascope tea trailer", (2580, 1080)),
        ("ultrawide tea", (2520, 1080)),
        ("tea TV commercial", (1920, 1080)),
        ("tea for a phone screen", (1080, 1920)),
        ("upright tea video", (1080, 1920)),
        ("tea in portrait mode", (1080, 1920)),
        ("a tall tea video", (1080, 1920)),
        ("a wide tea video", (1920, 1080)),
        ("widescreen tea film", (1920, 1080)),
        ("tea for Instagram", (1080, 1350)),
        ("Instagram feed post about tea", (1080, 1350)),
        ("Instagram square post about tea", (1080, 1080)),
        ("tea post for Threads", (1080, 1350)),
        ("tea for digital signage", (1920, 1080)),
        ("Twitch panel stinger for tea", (1920, 1080)),
        ("WhatsApp status about tea", (1080, 1920)),
        ("tea as a mobile-first video", (1080, 1920)),
        ("tea carousel ad for Facebook", (1080, 1350)),
        ("leaderboard banner 728x90 tea", (1034, 128)),
        ("elevator screen ad on tea", (1080, 1920)),
        ("bus shelter ad about tea", (1080, 1920)),
        ("for TikTok and YouTube: tea", (1080, 1920)),
        ("tea ad for YouTube and TikTok", (1920, 1080)),
        ("Werbung f\xfcr Tee im Hochformat", (1080, 1920)),
        ("Tee im Querformat", (1920, 1080)),
        ("quadratisches Video \xfcber Tee", (1080, 1080)),
        ("vid\xe9o verticale sur le th\xe9", (1080, 1920)),
        ("th\xe9 au format carr\xe9", (1080, 1080)),
        ("v\xeddeo vertical de t\xe9", (1080, 1920)),
        ("video cuadrado de t\xe9", (1080, 1080)),
        ("video verticale sul t\xe8", (1080, 1920)),
        ("verticale video over thee", (1080, 1920)),
        ("staand filmpje over thee", (1080, 1920)),
        ("pionowe wideo o herbacie", (1080, 1920)),
        (
            "\u0432\u0435\u0440\u0442\u0438\u043a\u0430\u043b\u044c\u043d\u043e\u0435 "
            "\u0432\u0438\u0434\u0435\u043e \u043e \u0447\u0430\u0435",
            (1080, 1920),
        ),
        (
            "\u0432\u0435\u0440\u0442\u0438\u043a\u0430\u043b\u044c\u043d\u0435 "
            "\u0432\u0456\u0434\u0435\u043e \u043f\u0440\u043e \u0447\u0430\u0439",
            (1080, 1920),
        ),
        (
            "\u03ba\u03ac\u03b8\u03b5\u03c4\u03bf \u03b2\u03af\u03bd\u03c4\u03b5\u03bf "
            "\u03b3\u03b9\u03b1 \u03c4\u03c3\u03ac\u03b9",
            (1080, 1920),
        ),
        ("video d\u1ecdc v\u1ec1 tr\xe0", (1080, 1920)),
        ("\u7ad6\u5c4f\u8336\u5e7f\u544a", (1080, 1920)),
        ("\u304a\u8336\u306e\u7e26\u578b\u52d5\u753b", (1080, 1920)),
        ("\uc138\ub85c\ud615 \ucc28 \uc601\uc0c1", (1080, 1920)),
        ("video quadrato sul t\xe8", (1080, 1080)),
        ("vierkante video over thee", (1080, 1080)),
    ],
)
def test_the_shape_fits_wherever_it_is_shown(prompt: str, expected: tuple[int, int]) -> None:
    assert size(prompt) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        "a tall glass of tea, ad",
        "our shop in the shorts aisle",
        "a story about tea",
        "tea ads that tell stories",
        "square one is a tea shop",
        "the portrait of a tea maker",
        "times square in tea",
        "our tea pinned to the wall",
        "tea, 4 by 4 car",
        "a reel of film turns",
        "8K followers, thanks",
        "a banner hangs over the tea shop",
        "tea at 16:09",
        "win 2:1 in the tea match",
        "x marks the tea",
        "an AI that posts to LinkedIn for you",
        "follow us on TikTok @tea",
        "a tool that schedules Instagram posts",
        "500 x 3 tea",
        "a wide choice of tea",
        "horizontal bars of tea sales",
    ],
)
def test_places_and_shapes_of_other_things_leave_the_default(prompt: str) -> None:
    assert size(prompt) == (1920, 1080)


def test_a_second_destination_of_another_shape_is_noted() -> None:
    brief = read_brief(Request(prompt="tea ad for TikTok and YouTube"))

    assert any("YouTube (16:9)" in note for note in brief.notes)


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("tea at 24 fps", 24),
        ("tea, 25fps", 25),
        ("29.97 fps tea", 29.97),
        ("tea in 60fps", 60),
        ("smooth 60 tea", 60),
        ("buttery-smooth 60 frames per second", 60),
        ("tea in 50 frames a second", 50),
        ("tea 1080p60", 60),
        ("4K60 tea", 60),
        ("4K 30 tea", 30),
        ("frame rate 25, tea", 25),
        ("film-like 24 frames per second", 24),
        ("23.976 fps", 23.976),
        ("tea mit 25 Bildern pro Sekunde", 25),
        ("th\xe9 \xe0 25 images par seconde", 25),
        ("t\xe9 a 25 fotogramas por segundo", 25),
        (
            "30 \u043a\u0430\u0434\u0440\u043e\u0432 \u0432 "
            "\u0441\u0435\u043a\u0443\u043d\u0434\u0443",
            30,
        ),
        ("tea, 24p", 24),
        ("1080p25", 25),
        ("60 Hz tea", 60),
        ("at 30fps, hold 12 frames", 30),
        ("cinematic tea", 30),
        ("60 tea bags", 30),
        ("24/7 tea", 30),
        ("fps: 24", 24),
        ("120 fps tea", 120),
        ("12 fps stop motion tea", 12),
    ],
)
def test_frames_a_second_are_read_in_any_wording(prompt: str, expected: float) -> None:
    assert read_brief(Request(prompt=prompt)).fps.value == expected
