"""Names and things of prompts in other languages."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request


@pytest.mark.parametrize(
    ("prompt", "name", "what"),
    [
        (
            "Erstelle ein Video f\xfcr unsere App Tellma, einen Kalender f\xfcr Familien",
            "Tellma",
            "Kalender f\xfcr Familien",
        ),
        (
            "Ein Video f\xfcr meine B\xe4ckerei Kornblum in Leipzig",
            "Kornblum",
            "B\xe4ckerei in Leipzig",
        ),
        (
            "Cr\xe9e une vid\xe9o pour notre application Tellma, un agenda pour les familles",
            "Tellma",
            "Agenda pour les familles",
        ),
        (
            "Une vid\xe9o pour ma boulangerie Levain d'Or \xe0 Nantes",
            "Levain d'Or",
            "Boulangerie \xe0 Nantes",
        ),
        (
            "Haz un v\xeddeo para nuestra aplicaci\xf3n Tellma, una agenda para familias",
            "Tellma",
            "Agenda para familias",
        ),
        ("Un v\xeddeo para mi panader\xeda Trigal en Sevilla", "Trigal", "Panader\xeda en Sevilla"),
        ("Crie um v\xeddeo para a minha padaria Trigal em Lisboa", "Trigal", "Padaria em Lisboa"),
        (
            "Crea un video per la nostra app Tellma, un'agenda per le famiglie",
            "Tellma",
            "Agenda per le famiglie",
        ),
        ("Un video per la mia panetteria Spiga a Torino", "Spiga", "Panetteria a Torino"),
        (
            "Maak een video voor onze app Tellma, een agenda voor gezinnen",
            "Tellma",
            "Agenda voor gezinnen",
        ),
        (
            "Een filmpje over mijn bakkerij De Korenaar in Utrecht",
            "De Korenaar",
            "Bakkerij in Utrecht",
        ),
        ("Zr\xf3b wideo dla naszej aplikacji Tellma, kalendarza dla rodzin", "Tellma", None),
        (
            "\u0421\u0434\u0435\u043b\u0430\u0439 \u0432\u0438\u0434\u0435\u043e "
            "\u0434\u043b\u044f \u043d\u0430\u0448\u0435\u0433\u043e "
            "\u043f\u0440\u0438\u043b\u043e\u0436\u0435\u043d\u0438\u044f Tellma",
            "Tellma",
            None,
        ),
        (
            "\u0417\u0440\u043e\u0431\u0438 \u0432\u0456\u0434\u0435\u043e \u0434\u043b\u044f "
            "\u043d\u0430\u0448\u043e\u0433\u043e "
            "\u0437\u0430\u0441\u0442\u043e\u0441\u0443\u043d\u043a\u0443 Tellma",
            "Tellma",
            None,
        ),
        (
            "\u03a6\u03c4\u03b9\u03ac\u03be\u03b5 \u03ad\u03bd\u03b1 "
            "\u03b2\u03af\u03bd\u03c4\u03b5\u03bf \u03b3\u03b9\u03b1 \u03c4\u03b7\u03bd "
            "\u03b5\u03c6\u03b1\u03c1\u03bc\u03bf\u03b3\u03ae \u03bc\u03b1\u03c2 Tellma, "
            "\u03ad\u03bd\u03b1 \u03b7\u03bc\u03b5\u03c1\u03bf\u03bb\u03cc\u03b3\u03b9\u03bf "
            "\u03b3\u03b9\u03b1 "
            "\u03bf\u03b9\u03ba\u03bf\u03b3\u03ad\u03bd\u03b5\u03b9\u03b5\u03c2",
            "Tellma",
            "\u0397\u03bc\u03b5\u03c1\u03bf\u03bb\u03cc\u03b3\u03b9\u03bf \u03b3\u03b9\u03b1 "
            "\u03bf\u03b9\u03ba\u03bf\u03b3\u03ad\u03bd\u03b5\u03b9\u03b5\u03c2",
        ),
        (
            "T\u1ea1o video cho \u1ee9ng d\u1ee5ng Tellma, l\u1ecbch d\xe0nh cho gia \u0111\xecnh",
            "Tellma",
            "L\u1ecbch d\xe0nh cho gia \u0111\xecnh",
        ),
        (
            "Video v\u1ec1 ti\u1ec7m b\xe1nh L\xfaa V\xe0ng \u1edf Hu\u1ebf",
            "L\xfaa V\xe0ng",
            "Ti\u1ec7m b\xe1nh \u1edf Hu\u1ebf",
        ),
        (
            "\uac00\uc871\uc6a9 \uce98\ub9b0\ub354 \uc571 \ud154\ub9c8\uc758 15\ucd08 "
            "\uc18c\uac1c \uc601\uc0c1",
            "\ud154\ub9c8",
            None,
        ),
        (
            "\u0623\u0646\u0634\u0626 \u0641\u064a\u062f\u064a\u0648 "
            "\u0644\u062a\u0637\u0628\u064a\u0642 \u062a\u0644\u0645\u0627\u060c "
            "\u062a\u0642\u0648\u064a\u0645 \u0644\u0644\u0639\u0627\u0626\u0644\u0627\u062a",
            "\u062a\u0644\u0645\u0627",
            None,
        ),
        (
            "\u0939\u092e\u093e\u0930\u0947 \u0910\u092a \u091f\u0947\u0932\u094d\u092e\u093e "
            "\u0915\u0947 \u0932\u093f\u090f \u0935\u0940\u0921\u093f\u092f\u094b "
            "\u092c\u0928\u093e\u0913",
            "\u091f\u0947\u0932\u094d\u092e\u093e",
            None,
        ),
        (
            "\u0e2a\u0e23\u0e49\u0e32\u0e07\u0e27\u0e34\u0e14\u0e35\u0e42\u0e2d"
            "\u0e2a\u0e33\u0e2b\u0e23\u0e31\u0e1a\u0e41\u0e2d\u0e1b "
            "Tellma",
            "Tellma",
            None,
        ),
        (
            "\u4e3a\u5bb6\u5ead\u65e5\u5386\u5e94\u7528Tellma\u5236\u4f5c\u4e00\u4e2a\u89c6\u9891",
            "Tellma",
            None,
        ),
    ],
)
def test_the_name_and_what_it_is_are_told_apart(prompt: str, name: str, what: str | None) -> None:
    brief = read_brief(Request(prompt=prompt))

    assert brief.product.value == name
    assert what is None or brief.subject.value == what


@pytest.mark.parametrize(
    "prompt",
    ["Ein Video für unsere Kunden im Januar", "Une vidéo sur la mer", "Un vídeo sobre el mar"],
)
def test_other_words_are_no_names(prompt: str) -> None:
    assert read_brief(Request(prompt=prompt)).product.value == ""
