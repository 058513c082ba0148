"""Lines in other languages than English that claim nothing: they present, look and take leave.

They name no gender of the viewer or the thing and inflect no name: it stands in its plain form.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """The lines of one language.

    Attributes:
        intros: present the name, `{product}`.
        hooks: openers that name nothing.
        runs: short phrases, one after the other; the last one turns the page.
        looks: lines between two shots of substance.
        closers: last lines.
        headings: over a list of the prompt's points.
    """

    intros: tuple[str, ...]
    hooks: tuple[str, ...]
    runs: tuple[tuple[str, ...], ...]
    looks: tuple[str, ...]
    closers: tuple[str, ...]
    headings: tuple[str, ...] = ()


PHRASES: dict[str, Phrases] = {
    "de": Phrases(
        intros=("Das ist {product}", "Hier kommt {product}", "Vorhang auf für {product}"),
        hooks=("Einen Blick wert", "Schau mal her", "Gleich geht’s los", "Kurz mal hinsehen"),
        runs=(("Moment.", "Schau.", "Jetzt."), ("Ansehen.", "Kennenlernen.", "Weitersagen.")),
        looks=("Sieh es dir an", "Ganz aus der Nähe", "Und so sieht’s aus"),
        closers=("Jetzt ansehen", "Bis bald", "Schau vorbei"),
        headings=("Darum geht’s", "Auf einen Blick"),
    ),
    "fr": Phrases(
        intros=("Voici {product}", "Place à {product}", "On vous présente {product}"),
        hooks=(
            "Regardez un peu",
            "Ça commence ici",
            "Un coup d’œil\u202f?",
            "Prêts\u202f? C’est parti",
        ),
        runs=(("Un instant.", "Regardez.", "Voilà."), ("Voir.", "Connaître.", "Partager.")),
        looks=("Voyez par vous-même", "De tout près", "Sous tous les angles"),
        closers=("À découvrir", "À bientôt", "Venez voir"),
        headings=("L’essentiel", "En un coup d’œil"),
    ),
    "es": Phrases(
        intros=("Aquí está {product}", "Presentamos {product}", "Con ustedes, {product}"),
        hooks=("Echa un vistazo", "Esto empieza aquí", "Mira esto", "Atención"),
        runs=(("Un momento.", "Mira.", "Ahora."), ("Mirar.", "Conocer.", "Contar.")),
        looks=("Míralo de cerca", "Así se ve", "De un vistazo"),
        closers=("Descúbrelo", "Hasta pronto", "Ven a verlo"),
        headings=("Lo esencial", "De un vistazo"),
    ),
    "pt": Phrases(
        intros=("Aqui está {product}", "Apresentamos {product}", "Com vocês, {product}"),
        hooks=("Olhe só isto", "Tudo começa aqui", "Atenção", "Um minuto do seu tempo"),
        runs=(("Um momento.", "Olhe.", "Agora."), ("Ver.", "Conhecer.", "Contar.")),
        looks=("Veja de perto", "É assim", "Num relance"),
        closers=("Venha ver", "Até breve", "Descubra"),
        headings=("O essencial", "Num relance"),
    ),
    "it": Phrases(
        intros=("Ecco {product}", "Vi presentiamo {product}", "Arriva {product}"),
        hooks=("Date un’occhiata", "Si comincia da qui", "Attenzione", "Guardate qui"),
        runs=(("Un attimo.", "Guarda.", "Ora."), ("Guardare.", "Conoscere.", "Raccontare.")),
        looks=("Da vicino", "Ecco com’è", "A colpo d’occhio"),
        closers=("Da scoprire", "A presto", "Vieni a vedere"),
        headings=("L’essenziale", "In breve"),
    ),
    "nl": Phrases(
        intros=("Dit is {product}", "Maak kennis met {product}", "Hier is {product}"),
        hooks=("Kijk eens", "Hier begint het", "Even kijken", "Let op"),
        runs=(("Wacht even.", "Kijk.", "Nu."), ("Kijken.", "Ontdekken.", "Doorvertellen.")),
        looks=("Van dichtbij", "Zo ziet het eruit", "Bekijk het zelf"),
        closers=("Bekijk het nu", "Tot snel", "Kom kijken"),
        headings=("Waar het om gaat", "In één oogopslag"),
    ),
    "pl": Phrases(
        intros=("Oto {product}", "Przedstawiamy: {product}", "To jest {product}"),
        hooks=("Spójrz na to", "Tu się zaczyna", "Uwaga", "Rzuć okiem"),
        runs=(("Chwila.", "Spójrz.", "Teraz."), ("Zobaczyć.", "Poznać.", "Opowiedzieć.")),
        looks=("Zobacz z bliska", "Tak to wygląda", "Jednym spojrzeniem"),
        closers=("Zobacz więcej", "Do zobaczenia", "Zapraszamy"),
        headings=("W skrócie", "Co tu jest"),
    ),
    "ru": Phrases(
        intros=("Это {product}", "Знакомьтесь: {product}", "Встречайте: {product}"),
        hooks=("Взгляните", "Всё начинается здесь", "Внимание", "Минуту внимания"),
        runs=(("Минуту.", "Смотрите.", "Сейчас."), ("Увидеть.", "Узнать.", "Рассказать.")),
        looks=("Взгляните поближе", "Вот как это выглядит", "С первого взгляда"),
        closers=("Смотрите сами", "До встречи", "Приходите посмотреть"),
        headings=("Коротко о главном", "Что внутри"),
    ),
    "uk": Phrases(
        intros=("Це {product}", "Знайомтеся: {product}", "Зустрічайте: {product}"),
        hooks=("Погляньте", "Усе починається тут", "Увага", "Хвилину уваги"),
        runs=(("Хвилинку.", "Дивіться.", "Зараз."), ("Побачити.", "Дізнатися.", "Розповісти.")),
        looks=("Погляньте ближче", "Ось так це виглядає", "З першого погляду"),
        closers=("Погляньте самі", "До зустрічі", "Завітайте"),
        headings=("Коротко про головне", "Що всередині"),
    ),
    "el": Phrases(
        intros=("Γνωρίστε: {product}", "Ιδού: {product}", "Σας παρουσιάζουμε: {product}"),
        hooks=("Ρίξτε μια ματιά", "Όλα ξεκινούν εδώ", "Προσοχή", "Δείτε αυτό"),
        runs=(("Μια στιγμή.", "Δείτε.", "Τώρα."), ("Δείτε.", "Γνωρίστε.", "Πείτε το.")),
        looks=("Από κοντά", "Έτσι είναι", "Με μια ματιά"),
        closers=("Δείτε το", "Τα λέμε σύντομα", "Ελάτε να δείτε"),
        headings=("Με λίγα λόγια", "Τι υπάρχει εδώ"),
    ),
    "vi": Phrases(
        intros=("Đây là {product}", "Xin giới thiệu {product}", "Cùng gặp {product}"),
        hooks=("Hãy nhìn xem", "Bắt đầu từ đây", "Chú ý nhé", "Dừng lại một chút"),
        runs=(("Khoan đã.", "Nhìn này.", "Bây giờ."), ("Xem.", "Hiểu.", "Kể lại.")),
        looks=("Nhìn thật gần", "Trông như thế này", "Xem qua một lượt"),
        closers=("Xem ngay", "Hẹn gặp lại", "Mời ghé xem"),
        headings=("Điều chính", "Có gì ở đây"),
    ),
    "ja": Phrases(
        intros=("はじめまして、{product}です", "{product}をご紹介"),
        hooks=("ちょっと見てみませんか", "まずはここから"),
        runs=(("少しだけ。", "見てください。", "今。"),),
        looks=("近くで見てみましょう",),
        closers=("ぜひご覧ください", "またお会いしましょう"),
    ),
    "zh": Phrases(
        intros=("这就是{product}", "认识一下{product}"),
        hooks=("看这里", "从这里开始"),
        runs=(("等一下。", "看。", "就现在。"),),
        looks=("走近看看",),
        closers=("一起来看看", "下次见"),
    ),
    "ko": Phrases(
        intros=("여기, {product}", "{product}, 소개합니다"),
        hooks=("잠깐, 보세요", "여기서 시작합니다"),
        runs=(("잠깐만요.", "보세요.", "지금."),),
        looks=("가까이에서 보세요",),
        closers=("지금 확인해 보세요", "또 만나요"),
    ),
    "ar": Phrases(
        intros=("نقدّم لكم {product}", "إليكم {product}"),
        hooks=("ألقوا نظرة", "من هنا نبدأ"),
        runs=(("لحظة.", "انظروا.", "الآن."),),
        looks=("عن قرب",),
        closers=("شاهدوا الآن", "إلى اللقاء"),
    ),
    "hi": Phrases(
        intros=("पेश है {product}", "मिलिए {product} से"),
        hooks=("एक नज़र डालिए", "शुरुआत यहीं से"),
        runs=(("एक पल।", "देखिए।", "अब।"),),
        looks=("ज़रा पास से देखिए",),
        closers=("ज़रूर देखिए", "फिर मिलेंगे"),
    ),
    "th": Phrases(
        intros=("นี่คือ {product}", "ขอแนะนำ {product}"),
        hooks=("ลองดูสักนิด", "เริ่มต้นที่นี่"),
        runs=(("รอเดี๋ยว", "ดูสิ", "ตอนนี้"),),
        looks=("ดูใกล้ ๆ",),
        closers=("ดูเลย", "แล้วพบกัน"),
    ),
}
"""By ISO 639-1 code; languages that are not here show the prompt's own words only."""
