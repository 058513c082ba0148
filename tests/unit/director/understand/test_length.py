"""How long a prompt says the video is."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.director.understand.length import read_length
from openmotion.director.understand.reading import read_prompt
from openmotion.errors import InvalidRequest
from openmotion.model import Request


def seconds(prompt: str) -> float:
    return read_brief(Request(prompt=prompt)).duration_s.value


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("A 12 second teaser for our bike shop", 12),
        ("Make a 40-second explainer on tides", 40),
        ("Roughly a ~25-second vertical clip about sourdough", 25),
        ("Build a 2-minute tutorial on knots", 120),
        ("a half a minute trailer for a podcast", 30),
        ("Logo reveal for Orrin. Total: 3.5 seconds.", 3.5),
        ("Ident, 4s, silent", 4),
        ("Bumper video (1280x720, 25fps, 9s) for a radio show", 9),
        ("make the video 7 seconds long please, about rain", 7),
        ("A six-second clip of a kite", 6),
        ("Duration: 18s\nTopic: bees", 18),
        ("length: 1:10, documentary about salt", 70),
        ("explain how rainbows form in 45 seconds", 45),
        ("a 10-15 second ad for tea", 15),
    ],
)
def test_a_length_of_the_whole_video_is_found(prompt: str, expected: float) -> None:
    assert seconds(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("Erstelle ein 20-sek\u00fcndiges Werbevideo f\u00fcr eine G\u00e4rtnerei", 20),
        ("Ein Video von 30 Sekunden \u00fcber Bienen", 30),
        ("Cr\u00e9e une vid\u00e9o de 20 secondes sur le caf\u00e9", 20),
        ("Haz un v\u00eddeo de 25 segundos sobre el mar", 25),
        ("nagraj 10-sekundowe wideo o kotach", 10),
        ("\u732b\u306e\u52d5\u753b\u309220\u79d2\u3067\u4f5c\u3063\u3066", 20),
        ("\u65f6\u957f\uff1a12 \u79d2\uff0c\u4ecb\u7ecd\u8336", 12),
        ("\ucee4\ud53c \uc18c\uac1c \uc601\uc0c1 15\ucd08", 15),
        ("\u0645\u0642\u0637\u0639 \u0645\u062f\u062a\u0647 18 \u062b\u0627\u0646\u064a\u0629", 18),
    ],
)
def test_a_length_is_found_in_other_languages(prompt: str, expected: float) -> None:
    assert seconds(prompt) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        "A clip about our oven; baking takes 10 minutes",
        "Show the title, hold for 2 seconds, then fade out",
        "The logo pulses every 1.5s over a grid",
        "Deploy to any cloud in 30 seconds, says the headline",
        "An ad for a kettle that boils after 40 seconds",
        'Show "5 seconds to midnight" in red',
    ],
)
def test_lengths_of_parts_leave_the_default(prompt: str) -> None:
    brief = read_brief(Request(prompt=prompt))

    assert brief.duration_s.value == 15
    assert brief.duration_s.origin == "default"


def test_scenes_with_times_give_the_length() -> None:
    assert seconds("Beat 1 (0-2s): a dot. Beat 2 (2-6s): a line.") == 6


def test_scenes_that_give_their_own_lengths_add_up() -> None:
    assert seconds("Scene 1 - Start (3s)\nA dot.\n\nScene 2 - End (4.5s)\nA line.") == 7.5


def test_a_field_beats_the_prompt() -> None:
    brief = read_brief(Request(prompt="A 40 second film", duration_s=5))

    assert (brief.duration_s.value, brief.duration_s.origin) == (5, "field")


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a 0 seconds video of a dog", "at least 1 second"),
        ("a 0.2 second clip", "at least 1 second"),
        ("a -5 second video about cats", "at least 1 second"),
        ("make a 3 hour film about snails", "at most 300 seconds"),
        ("a 12-minute explainer on rust", "at most 300 seconds"),
    ],
)
def test_a_length_that_cannot_be_made_is_refused_with_what_to_do(prompt: str, words: str) -> None:
    with pytest.raises(InvalidRequest, match=words):
        read_brief(Request(prompt=prompt))


def test_of_two_lengths_the_first_holds_and_the_other_is_noted() -> None:
    brief = read_brief(Request(prompt="A 10 second clip on tea. Or a 30 second video instead."))

    assert brief.duration_s.value == 10
    assert any("30 second" in note for note in brief.notes)


def test_the_length_points_at_its_words() -> None:
    prompt = "Please cut a 22-second trailer"
    span = read_brief(Request(prompt=prompt)).duration_s.spans[0]

    assert prompt[span.start : span.end] == "22-second"


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("A film about tea, 0:15", 15),
        ("0:20 spot for a bike shop", 20),
        ("video about rain (1:30 min)", 90),
        ("length 1:05", 65),
        ("a minute and a half about salt", 90),
        ("one and a half minutes about salt", 90),
        ("make a video that is a minute and a half long", 90),
        ("half a minute on moss", 30),
        ("Half-minute film about moss", 30),
        ("a fifteen-second spot for tea", 15),
        ("twenty five second ad for tea", 25),
        ("a twenty-five second ad for tea", 25),
        ("a forty-five-second explainer on tides", 45),
        ("around 20 seconds, about tea", 20),
        ("about 20 seconds about tea", 20),
        ("roughly 12 sec, tea", 12),
        ("approx. 18s tea ad", 18),
        ("ca. 30 s film about tea", 30),
        ("10-15 sec teaser for a tea house", 15),
        ("10 to 15 seconds, tea", 15),
        ("between 10 and 20 seconds, a tea ad", 20),
        ("tea ad, under 30 s", 30),
        ("no longer than 20 seconds, tea ad", 20),
        ("not longer than 20s: a tea ad", 20),
        ("tea ad. max 15 sec.", 15),
        ("at most 12 seconds, tea", 12),
        ("keep it under 25 seconds. Tea.", 25),
        ("less than a minute about tea", 60),
        ("quick 6 second bumper for a radio show", 6),
        ("450 frames at 30 fps, a tea ad", 15),
        ("a tea ad of 240 frames, 24fps", 10),
        ("Tea. 300 frames.", 10),
        ("15 seconds of tea leaves falling", 15),
        ("tea leaves falling for 8 seconds", 8),
        ("a tea film that lasts 22 seconds", 22),
        ("tea film running for 40 seconds", 40),
        ("30-sec vertical reel on tea", 30),
        ("a 2 min film about tea", 120),
        ("two-minute film on tea", 120),
        ("1 min 20 s film about tea", 80),
        ("1m30s film about tea", 90),
        ("1 minute 10 seconds long film on tea", 70),
        ("Video length should be 12 seconds. About tea.", 12),
        ("Tea ad\nDuration 00:14", 14),
        ("Tea ad | 16s | 9:16", 16),
        ("Tea ad - 16 seconds - square", 16),
        ("Make it 10 seconds. Tea.", 10),
        ("Make a tea ad. 10 seconds please", 10),
        ("tea ad (20 sec)", 20),
        ("I need a tea ad, 20s max", 20),
        ("runtime: 25 seconds\ntopic: tea", 25),
        ("the whole thing should take 9 seconds; tea leaves", 9),
        ("total duration of 11 seconds. Tea.", 11),
        ("Give me 8 seconds of a spinning cup", 8),
        ("a three second logo sting for Orrin", 3),
        ("5sec intro for Orrin", 5),
        ("5 sec. intro for Orrin", 5),
        ("a 7.5 second sting", 7.5),
        ("a 7,5-second sting", 7.5),
    ],
)
def test_a_length_is_found_in_any_wording(prompt: str, expected: float) -> None:
    assert seconds(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("Erstelle einen Film \xfcber Tee, 15 Sekunden", 15),
        ("ein 15-sek\xfcndiger Clip \xfcber Tee", 15),
        ("ein f\xfcnfzehnsek\xfcndiges Video \xfcber Tee", 15),
        ("f\xfcnfzehn Sekunden \xfcber Tee", 15),
        ("Ein Video \xfcber Tee, eine halbe Minute", 30),
        ("anderthalb Minuten \xfcber Tee", 90),
        ("Tee-Spot, maximal 20 Sek.", 20),
        ("etwa 20 Sekunden langes Video \xfcber Tee", 20),
        ("Video \xfcber Tee mit einer L\xe4nge von 12 Sekunden", 12),
        ("h\xf6chstens 10 Sekunden, Thema Tee", 10),
        ("quinze secondes sur le th\xe9", 15),
        ("une vid\xe9o d'une minute sur le th\xe9", 60),
        ("une demi-minute sur le th\xe9", 30),
        ("une vid\xe9o de quinze secondes sur le th\xe9", 15),
        ("environ 20 secondes, sur le th\xe9", 20),
        ("spot de 12 s pour un salon de th\xe9", 12),
        ("vid\xe9o d'une minute et demie sur le th\xe9", 90),
        ("quince segundos sobre el t\xe9", 15),
        ("v\xeddeo de medio minuto sobre el t\xe9", 30),
        ("un anuncio de veinte segundos para una teter\xeda", 20),
        ("unos 20 segundos sobre t\xe9", 20),
        ("anuncio de t\xe9, m\xe1ximo 15 segundos", 15),
        ("un minuto y medio sobre t\xe9", 90),
        ("v\xeddeo de quinze segundos sobre ch\xe1", 15),
        ("um v\xeddeo de meio minuto sobre ch\xe1", 30),
        ("uns 20 segundos, sobre ch\xe1", 20),
        ("un video di quindici secondi sul t\xe8", 15),
        ("mezzo minuto sul t\xe8", 30),
        ("video sul t\xe8, circa 20 secondi", 20),
        ("spot da 12 secondi per una sala da t\xe8", 12),
        ("een filmpje van vijftien seconden over thee", 15),
        ("een halve minuut over thee", 30),
        ("een video van ongeveer 20 seconden over thee", 20),
        ("een 15 seconden durende video over thee", 15),
        ("pi\u0119tna\u015bcie sekund o herbacie", 15),
        ("p\xf3\u0142 minuty o herbacie", 30),
        ("film o herbacie, 20 sekund", 20),
        ("15-sekundowy film o herbacie", 15),
        ("film o d\u0142ugo\u015bci 12 sekund o herbacie", 12),
        (
            "\u043f\u044f\u0442\u043d\u0430\u0434\u0446\u0430\u0442\u044c "
            "\u0441\u0435\u043a\u0443\u043d\u0434 \u043e \u0447\u0430\u0435",
            15,
        ),
        (
            "\u0440\u043e\u043b\u0438\u043a \u043d\u0430 20 "
            "\u0441\u0435\u043a\u0443\u043d\u0434 \u043e \u0447\u0430\u0435",
            20,
        ),
        ("\u043f\u043e\u043b\u043c\u0438\u043d\u0443\u0442\u044b \u043e \u0447\u0430\u0435", 30),
        (
            "15-\u0441\u0435\u043a\u0443\u043d\u0434\u043d\u044b\u0439 "
            "\u0440\u043e\u043b\u0438\u043a \u043e \u0447\u0430\u0435",
            15,
        ),
        (
            "\u0432\u0438\u0434\u0435\u043e \u0434\u043b\u0438\u043d\u043e\u0439 12 "
            "\u0441\u0435\u043a \u043e \u0447\u0430\u0435",
            12,
        ),
        (
            "\u043f\u043e\u043b\u0442\u043e\u0440\u044b \u043c\u0438\u043d\u0443\u0442\u044b "
            "\u043e \u0447\u0430\u0435",
            90,
        ),
        (
            "\u043f'\u044f\u0442\u043d\u0430\u0434\u0446\u044f\u0442\u044c "
            "\u0441\u0435\u043a\u0443\u043d\u0434 \u043f\u0440\u043e \u0447\u0430\u0439",
            15,
        ),
        (
            "\u0432\u0456\u0434\u0435\u043e \u043d\u0430 20 "
            "\u0441\u0435\u043a\u0443\u043d\u0434 \u043f\u0440\u043e \u0447\u0430\u0439",
            20,
        ),
        (
            "15-\u0441\u0435\u043a\u0443\u043d\u0434\u043d\u0435 \u0432\u0456\u0434\u0435\u043e "
            "\u043f\u0440\u043e \u0447\u0430\u0439",
            15,
        ),
        (
            "\u043f\u0456\u0432 \u0445\u0432\u0438\u043b\u0438\u043d\u0438 \u043f\u0440\u043e "
            "\u0447\u0430\u0439",
            30,
        ),
        (
            "\u03b4\u03b5\u03ba\u03b1\u03c0\u03ad\u03bd\u03c4\u03b5 "
            "\u03b4\u03b5\u03c5\u03c4\u03b5\u03c1\u03cc\u03bb\u03b5\u03c0\u03c4\u03b1 "
            "\u03b3\u03b9\u03b1 \u03c4\u03bf \u03c4\u03c3\u03ac\u03b9",
            15,
        ),
        (
            "\u03b2\u03af\u03bd\u03c4\u03b5\u03bf 20 "
            "\u03b4\u03b5\u03c5\u03c4\u03b5\u03c1\u03bf\u03bb\u03ad\u03c0\u03c4\u03c9\u03bd "
            "\u03b3\u03b9\u03b1 \u03c4\u03bf \u03c4\u03c3\u03ac\u03b9",
            20,
        ),
        (
            "\u03bc\u03b9\u03c3\u03cc \u03bb\u03b5\u03c0\u03c4\u03cc \u03b3\u03b9\u03b1 "
            "\u03c4\u03bf \u03c4\u03c3\u03ac\u03b9",
            30,
        ),
        ("m\u01b0\u1eddi l\u0103m gi\xe2y v\u1ec1 tr\xe0", 15),
        ("video 20 gi\xe2y v\u1ec1 tr\xe0", 20),
        ("n\u1eeda ph\xfat v\u1ec1 tr\xe0", 30),
        ("m\u1ed9t ph\xfat v\u1ec1 tr\xe0", 60),
        ("15\u79d2\u7684\u8336\u5e7f\u544a", 15),
        ("\u5341\u4e94\u79d2\u7684\u8336\u5e7f\u544a", 15),
        ("\u304a\u8336\u306e15\u79d2\u52d5\u753b", 15),
        ("\u4e09\u5341\u79d2\u306e\u304a\u8336\u306e\u52d5\u753b", 30),
        ("\ucc28\uc5d0 \ub300\ud55c 30\ucd08 \uc601\uc0c1", 30),
        ("\u534a\u5206\u9418\u7684\u8336\u5ee3\u544a", 30),
        ("1\u520630\u79d2\u306e\u304a\u8336\u306e\u52d5\u753b", 90),
        (
            "\u0e41\u0e1f\u0e34\u0e25\u0e4c\u0e21\u0e0a\u0e32 15 "
            "\u0e27\u0e34\u0e19\u0e32\u0e17\u0e35",
            15,
        ),
        (
            "\u091a\u093e\u092f \u092a\u0930 15 \u0938\u0947\u0915\u0902\u0921 \u0915\u093e "
            "\u0935\u0940\u0921\u093f\u092f\u094b",
            15,
        ),
        (
            "\u0641\u064a\u062f\u064a\u0648 15 \u062b\u0627\u0646\u064a\u0629 \u0639\u0646 "
            "\u0627\u0644\u0634\u0627\u064a",
            15,
        ),
    ],
)
def test_a_length_is_found_in_digits_and_words_of_other_languages(
    prompt: str, expected: float
) -> None:
    assert seconds(prompt) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        "A page that reads in 30 seconds, about tea",
        "founded 3 seconds ago, our tea house",
        "our app saves 10 minutes a day",
        "for people of 30 years, brew tea in 3 minutes",
        "event starts in 2 hours; tea",
        "steep for 4 minutes then drink; tea ad",
        "tea delivered in 15 minutes",
        "meeting at 10:15, invite for tea",
        "doors 19:30, tea party",
        "from 0 to 60 in 3 seconds, says the car ad",
        "answers in under 2 seconds: a chatbot ad",
        "an app that books a table in 30 seconds",
        "get a quote in 60 seconds ad for insurance",
        "a 5-minute workout app ad",
        "promo for our 30-minute meals",
        "promo for a 10 minute meditation app",
        "it took us 6 minutes to build; tell that story",
        "Der Tee zieht 3 Minuten, Werbung f\xfcr Tee",
        "App, die 10 Minuten am Tag spart",
        "livraison en 15 minutes, pub pour th\xe9",
        "entrega en 20 minutos, anuncio de t\xe9",
        "\u0434\u043e\u0441\u0442\u0430\u0432\u043a\u0430 \u0437\u0430 15 "
        "\u043c\u0438\u043d\u0443\u0442, \u0440\u0435\u043a\u043b\u0430\u043c\u0430 "
        "\u0447\u0430\u044f",
        "ad for a 60 seconds rice cooker",
        "a countdown from 10 to 1, each number holds for 1 second",
        "logo appears after 2 seconds, then holds for 1 second",
        "ad for a coffee that brews in 45 s",
        "a promo for the 24-hour gym",
        "a story about a one-minute silence",
        "2x faster: loads in 0.8 s, ad",
        "ratio 4:05? tea",
        "Score 2:15 in the marathon, tell the story",
    ],
)
def test_what_takes_a_time_is_not_how_long_the_video_is(prompt: str) -> None:
    assert read_length(Request(prompt=prompt), read_prompt(prompt), None)[0].origin == "default"
