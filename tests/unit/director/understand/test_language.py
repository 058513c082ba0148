"""The language of a prompt."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.director.understand.language import read_language
from openmotion.director.understand.reading import read_prompt
from openmotion.model import Request


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        ("x", "en"),
        ("\U0001f389\U0001f389", "en"),
        ("Make an advert for the shop on our street", "en"),
        ('Show the text "El arte de mirar"', "en"),
        ("Erstelle ein Video f\u00fcr unsere B\u00e4ckerei mit warmen Farben", "de"),
        ("Cr\u00e9e une vid\u00e9o pour notre boutique avec des fleurs", "fr"),
        ("Haz un v\u00eddeo para la tienda de mi barrio", "es"),
        ("zr\u00f3b wideo dla naszej piekarni i poka\u017c adres na ko\u0144cu", "pl"),
        ("\u65b0\u3057\u3044\u30a2\u30d7\u30ea\u306e\u52d5\u753b", "ja"),
        ("\u5236\u4f5c\u4e00\u4e2a\u5173\u4e8e\u8336\u7684\u89c6\u9891", "zh"),
        ("\ucee4\ud53c \uc18c\uac1c \uc601\uc0c1", "ko"),
        (
            "\u0641\u064a\u062f\u064a\u0648 \u0642\u0635\u064a\u0631 \u0639\u0646 \u0627"
            "\u0644\u0642\u0647\u0648\u0629",
            "ar",
        ),
        (
            "\u0432\u0438\u0434\u0435\u043e \u043e \u0447\u0430\u0435 \u0434\u043b\u044f "
            "\u043c\u0430\u0433\u0430\u0437\u0438\u043d\u0430",
            "ru",
        ),
        (
            "\u0432\u0456\u0434\u0435\u043e \u043f\u0440\u043e \u043a\u0430\u0432\u0443 "
            "\u0456 \u0447\u0430\u0439",
            "uk",
        ),
    ],
)
def test_the_language_is_told_by_script_and_words(prompt: str, code: str) -> None:
    assert read_brief(Request(prompt=prompt)).language.value == code


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        ("Werbung f\xfcr Tee", "de"),
        ("Video \xfcber Bienen", "de"),
        ("Logo-Animation f\xfcr Orrin, blau", "de"),
        ("pub pour un caf\xe9", "fr"),
        ("vid\xe9o sur les abeilles", "fr"),
        ("anuncio de caf\xe9", "es"),
        ("v\xeddeo sobre abejas", "es"),
        ("v\xeddeo sobre abelhas", "pt"),
        ("an\xfancio para uma padaria", "pt"),
        ("video sulle api", "it"),
        ("spot per un bar", "it"),
        ("filmpje over bijen", "nl"),
        ("reclame voor thee", "nl"),
        ("film o pszczo\u0142ach", "pl"),
        ("reklama herbaty", "pl"),
        ("\u0432\u0438\u0434\u0435\u043e \u043e \u043f\u0447\u0451\u043b\u0430\u0445", "ru"),
        ("\u0440\u0435\u043a\u043b\u0430\u043c\u0430 \u0447\u0430\u044f", "ru"),
        ("\u0432\u0456\u0434\u0435\u043e \u043f\u0440\u043e \u0431\u0434\u0436\u0456\u043b", "uk"),
        (
            "\u03b2\u03af\u03bd\u03c4\u03b5\u03bf \u03b3\u03b9\u03b1 "
            "\u03bc\u03ad\u03bb\u03b9\u03c3\u03c3\u03b5\u03c2",
            "el",
        ),
        ("video v\u1ec1 ong", "vi"),
        ("qu\u1ea3ng c\xe1o tr\xe0", "vi"),
        ("a film about bees", "en"),
        ("tea ad", "en"),
        ("Video f\xfcr Orrin", "de"),
        ("logo Orrin", "en"),
        ("promo", "en"),
        ("Caf\xe9 Paris promo", "en"),
        ("Bienvenido", "es"),
        ("Frohe Weihnachten", "de"),
        ("Joyeux anniversaire L\xe9a", "fr"),
        ("Feliz cumplea\xf1os Ana", "es"),
        ("Buon compleanno Luca", "it"),
        (
            "\u0421 \u0434\u043d\u0451\u043c \u0440\u043e\u0436\u0434\u0435\u043d\u0438\u044f, "
            "\u0410\u043d\u044f",
            "ru",
        ),
        (
            "\u0417 \u0434\u043d\u0435\u043c "
            "\u043d\u0430\u0440\u043e\u0434\u0436\u0435\u043d\u043d\u044f, \u0410\u043d\u044f",
            "uk",
        ),
        ("Wszystkiego najlepszego, Ola", "pl"),
        ("\u03a7\u03c1\u03cc\u03bd\u03b9\u03b1 \u03c0\u03bf\u03bb\u03bb\u03ac", "el"),
        ("Gelukkige verjaardag", "nl"),
        ("Feliz anivers\xe1rio, Rui", "pt"),
        ("Ch\xfac m\u1eebng n\u0103m m\u1edbi", "vi"),
    ],
)
def test_the_language_of_a_short_prompt_is_told(prompt: str, code: str) -> None:
    assert read_language(read_prompt(prompt)).value == code


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        (
            "Erstelle ein 15-sek\xfcndiges Werbevideo f\xfcr unsere App Tellma, einen Kalender "
            "f\xfcr Familien",
            "de",
        ),
        (
            "Ein Video f\xfcr meine B\xe4ckerei Kornblum in Leipzig: frisches Brot, Kuchen am "
            "Sonntag, Kaffee",
            "de",
        ),
        (
            "Cr\xe9e une vid\xe9o de 15 secondes pour notre application Tellma, un agenda pour "
            "les familles",
            "fr",
        ),
        (
            "Une vid\xe9o pour ma boulangerie Levain d'Or \xe0 Nantes : pain au levain, "
            "brioches, caf\xe9",
            "fr",
        ),
        (
            "Haz un v\xeddeo de 15 segundos para nuestra aplicaci\xf3n Tellma, una agenda para "
            "familias",
            "es",
        ),
        (
            "Un v\xeddeo para mi panader\xeda Trigal en Sevilla: pan de masa madre, bollos y "
            "caf\xe9",
            "es",
        ),
        (
            "Crie um v\xeddeo de 15 segundos para o nosso aplicativo Tellma, uma agenda para "
            "fam\xedlias",
            "pt",
        ),
        ("Um v\xeddeo para a minha padaria Trigal em Lisboa: p\xe3o fresco, bolos e caf\xe9", "pt"),
        ("Crea un video di 15 secondi per la nostra app Tellma, un'agenda per le famiglie", "it"),
        ("Un video per la mia panetteria Spiga a Torino: pane fresco, dolci, caff\xe8", "it"),
        ("Maak een video van 15 seconden voor onze app Tellma, een agenda voor gezinnen", "nl"),
        ("Een filmpje over mijn bakkerij De Korenaar in Utrecht: vers brood, taart, koffie", "nl"),
        ("Zr\xf3b 15-sekundowe wideo dla naszej aplikacji Tellma, kalendarza dla rodzin", "pl"),
        ("Film o mojej piekarni Ziarno w Krakowie: \u015bwie\u017cy chleb, ciasta, kawa", "pl"),
        (
            "\u0421\u0434\u0435\u043b\u0430\u0439 \u0432\u0438\u0434\u0435\u043e \u043d\u0430 "
            "15 \u0441\u0435\u043a\u0443\u043d\u0434 \u0434\u043b\u044f "
            "\u043d\u0430\u0448\u0435\u0433\u043e "
            "\u043f\u0440\u0438\u043b\u043e\u0436\u0435\u043d\u0438\u044f Tellma, "
            "\u043a\u0430\u043b\u0435\u043d\u0434\u0430\u0440\u044f \u0434\u043b\u044f "
            "\u0441\u0435\u043c\u044c\u0438",
            "ru",
        ),
        (
            "\u0420\u043e\u043b\u0438\u043a \u043e \u043c\u043e\u0435\u0439 "
            "\u043f\u0435\u043a\u0430\u0440\u043d\u0435 \xab\u041a\u043e\u043b\u043e\u0441\xbb "
            "\u0432 \u041a\u0430\u0437\u0430\u043d\u0438: \u0441\u0432\u0435\u0436\u0438\u0439 "
            "\u0445\u043b\u0435\u0431, \u043f\u0438\u0440\u043e\u0433\u0438, "
            "\u043a\u043e\u0444\u0435",
            "ru",
        ),
        (
            "\u0417\u0440\u043e\u0431\u0438 \u0432\u0456\u0434\u0435\u043e \u043d\u0430 15 "
            "\u0441\u0435\u043a\u0443\u043d\u0434 \u0434\u043b\u044f "
            "\u043d\u0430\u0448\u043e\u0433\u043e "
            "\u0437\u0430\u0441\u0442\u043e\u0441\u0443\u043d\u043a\u0443 Tellma, "
            "\u043a\u0430\u043b\u0435\u043d\u0434\u0430\u0440\u044f \u0434\u043b\u044f "
            "\u0440\u043e\u0434\u0438\u043d\u0438",
            "uk",
        ),
        (
            "\u0420\u043e\u043b\u0438\u043a \u043f\u0440\u043e \u043c\u043e\u044e "
            "\u043f\u0435\u043a\u0430\u0440\u043d\u044e \xab\u041a\u043e\u043b\u043e\u0441\xbb "
            "\u0443 \u041b\u044c\u0432\u043e\u0432\u0456: \u0441\u0432\u0456\u0436\u0438\u0439 "
            "\u0445\u043b\u0456\u0431, \u043f\u0438\u0440\u043e\u0433\u0438, "
            "\u043a\u0430\u0432\u0430",
            "uk",
        ),
        (
            "\u03a6\u03c4\u03b9\u03ac\u03be\u03b5 \u03ad\u03bd\u03b1 "
            "\u03b2\u03af\u03bd\u03c4\u03b5\u03bf 15 "
            "\u03b4\u03b5\u03c5\u03c4\u03b5\u03c1\u03bf\u03bb\u03ad\u03c0\u03c4\u03c9\u03bd "
            "\u03b3\u03b9\u03b1 \u03c4\u03b7\u03bd "
            "\u03b5\u03c6\u03b1\u03c1\u03bc\u03bf\u03b3\u03ae \u03bc\u03b1\u03c2 Tellma, "
            "\u03ad\u03bd\u03b1 \u03b7\u03bc\u03b5\u03c1\u03bf\u03bb\u03cc\u03b3\u03b9\u03bf "
            "\u03b3\u03b9\u03b1 "
            "\u03bf\u03b9\u03ba\u03bf\u03b3\u03ad\u03bd\u03b5\u03b9\u03b5\u03c2",
            "el",
        ),
        (
            "\u0392\u03af\u03bd\u03c4\u03b5\u03bf \u03b3\u03b9\u03b1 \u03c4\u03bf\u03bd "
            "\u03c6\u03bf\u03cd\u03c1\u03bd\u03bf \u03bc\u03bf\u03c5 "
            "\xab\u03a3\u03c4\u03ac\u03c7\u03c5\xbb \u03c3\u03c4\u03b7 "
            "\u0398\u03b5\u03c3\u03c3\u03b1\u03bb\u03bf\u03bd\u03af\u03ba\u03b7: "
            "\u03c6\u03c1\u03ad\u03c3\u03ba\u03bf \u03c8\u03c9\u03bc\u03af, "
            "\u03b3\u03bb\u03c5\u03ba\u03ac, \u03ba\u03b1\u03c6\u03ad\u03c2",
            "el",
        ),
        (
            "T\u1ea1o video 15 gi\xe2y cho \u1ee9ng d\u1ee5ng Tellma, l\u1ecbch d\xe0nh cho gia "
            "\u0111\xecnh",
            "vi",
        ),
        (
            "Video v\u1ec1 ti\u1ec7m b\xe1nh L\xfaa V\xe0ng \u1edf Hu\u1ebf: b\xe1nh m\xec "
            "n\xf3ng, b\xe1nh ng\u1ecdt, c\xe0 ph\xea",
            "vi",
        ),
        (
            "\u5bb6\u65cf\u5411\u3051\u30ab\u30ec\u30f3\u30c0\u30fc\u30a2\u30d7\u30ea\u300c\u30c6\u30eb\u30de\u300d\u306e15\u79d2\u52d5\u753b\u3092\u4f5c\u3063\u3066",
            "ja",
        ),
        (
            "\u4e3a\u5bb6\u5ead\u65e5\u5386\u5e94\u7528Tellma\u5236\u4f5c\u4e00\u4e2a15\u79d2\u7684\u89c6\u9891",
            "zh",
        ),
        (
            "\uac00\uc871\uc6a9 \uce98\ub9b0\ub354 \uc571 \ud154\ub9c8\uc758 15\ucd08 "
            "\uc18c\uac1c \uc601\uc0c1",
            "ko",
        ),
        (
            "\u0623\u0646\u0634\u0626 \u0641\u064a\u062f\u064a\u0648 \u0645\u062f\u062a\u0647 "
            "15 \u062b\u0627\u0646\u064a\u0629 \u0644\u062a\u0637\u0628\u064a\u0642 "
            "\u062a\u0644\u0645\u0627\u060c \u062a\u0642\u0648\u064a\u0645 "
            "\u0644\u0644\u0639\u0627\u0626\u0644\u0627\u062a",
            "ar",
        ),
        (
            "\u0939\u092e\u093e\u0930\u0947 \u0910\u092a \u091f\u0947\u0932\u094d\u092e\u093e "
            "\u0915\u0947 \u0932\u093f\u090f 15 \u0938\u0947\u0915\u0902\u0921 \u0915\u093e "
            "\u0935\u0940\u0921\u093f\u092f\u094b \u092c\u0928\u093e\u0913, "
            "\u092a\u0930\u093f\u0935\u093e\u0930 \u0915\u093e "
            "\u0915\u0948\u0932\u0947\u0902\u0921\u0930",
            "hi",
        ),
        (
            "\u0e2a\u0e23\u0e49\u0e32\u0e07\u0e27\u0e34\u0e14\u0e35\u0e42\u0e2d 15 "
            "\u0e27\u0e34\u0e19\u0e32\u0e17\u0e35\u0e2a\u0e33"
            "\u0e2b\u0e23\u0e31\u0e1a\u0e41\u0e2d\u0e1b "
            ""
            ""
            "Tellma "
            "\u0e1b\u0e0f\u0e34\u0e17\u0e34\u0e19\u0e2a\u0e33\u0e2b\u0e23\u0e31\u0e1a\u0e04\u0e23\u0e2d\u0e1a\u0e04\u0e23\u0e31\u0e27",
            "th",
        ),
        ("Make a 15 second ad for Tellma, a family calendar", "en"),
    ],
)
def test_the_language_of_a_request_is_told(prompt: str, code: str) -> None:
    assert read_language(read_prompt(prompt)).value == code
