"""Films in other languages than English."""

import re

import pytest

from openmotion.director.rules import plan_storyboard
from openmotion.director.rules.voices.abroad import PHRASES
from openmotion.director.rules.wording import plain_word_count
from openmotion.director.understand import read_brief
from openmotion.model import Request, Storyboard


def plan(prompt: str, seed: int = 1) -> Storyboard:
    return plan_storyboard(read_brief(Request(prompt=prompt)), seed)


def words_of(storyboard: Storyboard) -> list[str]:
    out = []
    for shot in storyboard.shots:
        content = shot.content
        titles = [item.title for item in content.items]
        out += [content.headline, content.support, content.cta, *content.lines, *titles]
    return [text for text in out if text]


@pytest.mark.parametrize(
    ("language", "prompt"),
    [
        (
            "de",
            "Erstelle ein 15-sek\xfcndiges Werbevideo f\xfcr unsere App Tellma, einen Kalender "
            "f\xfcr Familien",
        ),
        (
            "de",
            "Ein Video f\xfcr meine B\xe4ckerei Kornblum in Leipzig: frisches Brot, Kuchen am "
            "Sonntag, Kaffee",
        ),
        (
            "fr",
            "Cr\xe9e une vid\xe9o de 15 secondes pour notre application Tellma, un agenda pour "
            "les familles",
        ),
        (
            "fr",
            "Une vid\xe9o pour ma boulangerie Levain d'Or \xe0 Nantes : pain au levain, "
            "brioches, caf\xe9",
        ),
        (
            "es",
            "Haz un v\xeddeo de 15 segundos para nuestra aplicaci\xf3n Tellma, una agenda para "
            "familias",
        ),
        (
            "es",
            "Un v\xeddeo para mi panader\xeda Trigal en Sevilla: pan de masa madre, bollos y "
            "caf\xe9",
        ),
        (
            "pt",
            "Crie um v\xeddeo de 15 segundos para o nosso aplicativo Tellma, uma agenda para "
            "fam\xedlias",
        ),
        ("pt", "Um v\xeddeo para a minha padaria Trigal em Lisboa: p\xe3o fresco, bolos e caf\xe9"),
        ("it", "Crea un video di 15 secondi per la nostra app Tellma, un'agenda per le famiglie"),
        ("it", "Un video per la mia panetteria Spiga a Torino: pane fresco, dolci, caff\xe8"),
        ("nl", "Maak een video van 15 seconden voor onze app Tellma, een agenda voor gezinnen"),
        ("nl", "Een filmpje over mijn bakkerij De Korenaar in Utrecht: vers brood, taart, koffie"),
        ("pl", "Zr\xf3b 15-sekundowe wideo dla naszej aplikacji Tellma, kalendarza dla rodzin"),
        ("pl", "Film o mojej piekarni Ziarno w Krakowie: \u015bwie\u017cy chleb, ciasta, kawa"),
        (
            "ru",
            "\u0421\u0434\u0435\u043b\u0430\u0439 \u0432\u0438\u0434\u0435\u043e \u043d\u0430 "
            "15 \u0441\u0435\u043a\u0443\u043d\u0434 \u0434\u043b\u044f "
            "\u043d\u0430\u0448\u0435\u0433\u043e "
            "\u043f\u0440\u0438\u043b\u043e\u0436\u0435\u043d\u0438\u044f Tellma, "
            "\u043a\u0430\u043b\u0435\u043d\u0434\u0430\u0440\u044f \u0434\u043b\u044f "
            "\u0441\u0435\u043c\u044c\u0438",
        ),
        (
            "ru",
            "\u0420\u043e\u043b\u0438\u043a \u043e \u043c\u043e\u0435\u0439 "
            "\u043f\u0435\u043a\u0430\u0440\u043d\u0435 \xab\u041a\u043e\u043b\u043e\u0441\xbb "
            "\u0432 \u041a\u0430\u0437\u0430\u043d\u0438: \u0441\u0432\u0435\u0436\u0438\u0439 "
            "\u0445\u043b\u0435\u0431, \u043f\u0438\u0440\u043e\u0433\u0438, "
            "\u043a\u043e\u0444\u0435",
        ),
        (
            "uk",
            "\u0417\u0440\u043e\u0431\u0438 \u0432\u0456\u0434\u0435\u043e \u043d\u0430 15 "
            "\u0441\u0435\u043a\u0443\u043d\u0434 \u0434\u043b\u044f "
            "\u043d\u0430\u0448\u043e\u0433\u043e "
            "\u0437\u0430\u0441\u0442\u043e\u0441\u0443\u043d\u043a\u0443 Tellma, "
            "\u043a\u0430\u043b\u0435\u043d\u0434\u0430\u0440\u044f \u0434\u043b\u044f "
            "\u0440\u043e\u0434\u0438\u043d\u0438",
        ),
        (
            "uk",
            "\u0420\u043e\u043b\u0438\u043a \u043f\u0440\u043e \u043c\u043e\u044e "
            "\u043f\u0435\u043a\u0430\u0440\u043d\u044e \xab\u041a\u043e\u043b\u043e\u0441\xbb "
            "\u0443 \u041b\u044c\u0432\u043e\u0432\u0456: \u0441\u0432\u0456\u0436\u0438\u0439 "
            "\u0445\u043b\u0456\u0431, \u043f\u0438\u0440\u043e\u0433\u0438, "
            "\u043a\u0430\u0432\u0430",
        ),
        (
            "el",
            "\u03a6\u03c4\u03b9\u03ac\u03be\u03b5 \u03ad\u03bd\u03b1 "
            "\u03b2\u03af\u03bd\u03c4\u03b5\u03bf 15 "
            "\u03b4\u03b5\u03c5\u03c4\u03b5\u03c1\u03bf\u03bb\u03ad\u03c0\u03c4\u03c9\u03bd "
            "\u03b3\u03b9\u03b1 \u03c4\u03b7\u03bd "
            "\u03b5\u03c6\u03b1\u03c1\u03bc\u03bf\u03b3\u03ae \u03bc\u03b1\u03c2 Tellma, "
            "\u03ad\u03bd\u03b1 \u03b7\u03bc\u03b5\u03c1\u03bf\u03bb\u03cc\u03b3\u03b9\u03bf "
            "\u03b3\u03b9\u03b1 "
            "\u03bf\u03b9\u03ba\u03bf\u03b3\u03ad\u03bd\u03b5\u03b9\u03b5\u03c2",
        ),
        (
            "el",
            "\u0392\u03af\u03bd\u03c4\u03b5\u03bf \u03b3\u03b9\u03b1 \u03c4\u03bf\u03bd "
            "\u03c6\u03bf\u03cd\u03c1\u03bd\u03bf \u03bc\u03bf\u03c5 "
            "\xab\u03a3\u03c4\u03ac\u03c7\u03c5\xbb \u03c3\u03c4\u03b7 "
            "\u0398\u03b5\u03c3\u03c3\u03b1\u03bb\u03bf\u03bd\u03af\u03ba\u03b7: "
            "\u03c6\u03c1\u03ad\u03c3\u03ba\u03bf \u03c8\u03c9\u03bc\u03af, "
            "\u03b3\u03bb\u03c5\u03ba\u03ac, \u03ba\u03b1\u03c6\u03ad\u03c2",
        ),
        (
            "vi",
            "T\u1ea1o video 15 gi\xe2y cho \u1ee9ng d\u1ee5ng Tellma, l\u1ecbch d\xe0nh cho gia "
            "\u0111\xecnh",
        ),
        (
            "vi",
            "Video v\u1ec1 ti\u1ec7m b\xe1nh L\xfaa V\xe0ng \u1edf Hu\u1ebf: b\xe1nh m\xec "
            "n\xf3ng, b\xe1nh ng\u1ecdt, c\xe0 ph\xea",
        ),
        (
            "ja",
            "\u5bb6\u65cf\u5411\u3051\u30ab\u30ec\u30f3\u30c0\u30fc\u30a2\u30d7\u30ea\u300c\u30c6\u30eb\u30de\u300d\u306e15\u79d2\u52d5\u753b\u3092\u4f5c\u3063\u3066",
        ),
        (
            "zh",
            "\u4e3a\u5bb6\u5ead\u65e5\u5386\u5e94\u7528Tellma\u5236\u4f5c\u4e00\u4e2a15\u79d2\u7684\u89c6\u9891",
        ),
        (
            "ko",
            "\uac00\uc871\uc6a9 \uce98\ub9b0\ub354 \uc571 \ud154\ub9c8\uc758 15\ucd08 "
            "\uc18c\uac1c \uc601\uc0c1",
        ),
        (
            "ar",
            "\u0623\u0646\u0634\u0626 \u0641\u064a\u062f\u064a\u0648 \u0645\u062f\u062a\u0647 "
            "15 \u062b\u0627\u0646\u064a\u0629 \u0644\u062a\u0637\u0628\u064a\u0642 "
            "\u062a\u0644\u0645\u0627\u060c \u062a\u0642\u0648\u064a\u0645 "
            "\u0644\u0644\u0639\u0627\u0626\u0644\u0627\u062a",
        ),
        (
            "hi",
            "\u0939\u092e\u093e\u0930\u0947 \u0910\u092a \u091f\u0947\u0932\u094d\u092e\u093e "
            "\u0915\u0947 \u0932\u093f\u090f 15 \u0938\u0947\u0915\u0902\u0921 \u0915\u093e "
            "\u0935\u0940\u0921\u093f\u092f\u094b \u092c\u0928\u093e\u0913, "
            "\u092a\u0930\u093f\u0935\u093e\u0930 \u0915\u093e "
            "\u0915\u0948\u0932\u0947\u0902\u0921\u0930",
        ),
        (
            "th",
            "\u0e2a\u0e23\u0e49\u0e32\u0e07\u0e27\u0e34\u0e14\u0e35\u0e42\u0e2d 15 "
            "\u0e27\u0e34\u0e19\u0e32\u0e17\u0e35\u0e2a\u0e33"
            "\u0e2b\u0e23\u0e31\u0e1a\u0e41\u0e2d\u0e1b "
            "Tellma "
            "\u0e1b\u0e0f\u0e34\u0e17\u0e34\u0e19\u0e2a\u0e33\u0e2b\u0e23\u0e31\u0e1a\u0e04\u0e23\u0e2d\u0e1a\u0e04\u0e23\u0e31\u0e27",
        ),
    ],
)
def test_a_short_prompt_becomes_a_film_of_shots_enough(language: str, prompt: str) -> None:
    brief = read_brief(Request(prompt=prompt))
    storyboard = plan_storyboard(brief, 1)

    assert brief.language.value == language
    assert len(storyboard.shots) >= 4
    assert brief.product.value in " ".join(
        [*words_of(storyboard), *(shot.content.product for shot in storyboard.shots)]
    ).replace("\u2019", "'")


def test_listed_points_of_the_prompt_are_all_shown() -> None:
    shown = words_of(plan("Ein Video für die Bäckerei Kornblum: frisches Brot, Kuchen, Kaffee"))

    assert {"Frisches Brot", "Kuchen", "Kaffee"} <= set(shown)


def test_no_english_line_stands_in_a_german_film() -> None:
    said = " ".join(words_of(plan("Erstelle ein Video für unsere App Tellma")))

    assert not re.search(r"\b(?:the|your|meet|with|and)\b", said, re.IGNORECASE)


@pytest.mark.parametrize("language", sorted(PHRASES))
def test_lines_of_ours_name_no_numbers_and_are_short(language: str) -> None:
    phrases = PHRASES[language]
    lines = [*phrases.hooks, *phrases.looks, *phrases.closers, *phrases.intros]
    lines += [line for run in phrases.runs for line in run]

    assert all(plain_word_count(line) <= 7 for line in lines)
    assert not any(char.isdigit() for line in lines for char in line)
    assert all("{product}" in intro for intro in phrases.intros)


def test_french_signs_hold_to_their_words_and_quotes_are_angles() -> None:
    storyboard = plan('Une vidéo avec le texte "Prêt ? Partez !" pour notre app Tellma')

    said = " ".join(words_of(storyboard))
    assert " ?" not in said
    assert "Prêt\u202f?" in said


def test_a_german_point_gets_low_quotes() -> None:
    storyboard = plan("Ein Video für unsere App Tellma: Listen, Modus 'Ruhe', Kalender")

    assert not any("'" in text for text in words_of(storyboard))
