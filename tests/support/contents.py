"""What recipes must be able to show: plain contents and awkward ones, by recipe."""

from collections.abc import Sequence

from openmotion.model import Content, Datum, Feature, Figure, Series

_PLAIN = {"product": "Tempo", "subject": "AI calendar app", "icon": "calendar"}


def _figure(text: str, value: float, label: str = "", **more: object) -> Figure:
    return Figure.model_validate({"text": text, "value": value, "label": label, **more})


def _series(
    *values: float | None, labels: Sequence[str] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", **more: object
) -> Series:
    points = tuple(
        Datum(label=name, value=value) for name, value in zip(labels, values, strict=False)
    )
    return Series.model_validate({"points": points, **more})


_LANGUAGES = Series(
    title="Most-used languages",
    unit="%",
    chart="ranking",
    points=tuple(
        Datum(label=name, value=value)
        for name, value in (
            ("Python", 41),
            ("TypeScript", 33),
            ("Rust", 19),
            ("Go", 14),
            ("Java", 9),
        )
    ),
)
_QUARTERS = Series(
    title="Weekly active teams",
    chart="line",
    points=tuple(
        Datum(label=f"Q{i + 1}", value=value) for i, value in enumerate((12, 18, 26, 41, 57, 90))
    ),
)
_STEPS = ("Grind 18 g", "Rinse the filter", "Bloom 30 s with 40 g water", "Pour to 300 g", "Wait")

PLAIN: dict[str, Content] = {
    "hook": Content(
        headline="Your week, planned before Monday.",
        accent="before Monday.",
        label="Introducing Tempo",
        **_PLAIN,
    ),
    "kinetic_phrase": Content(lines=("Do less.", "Plan less.", "Achieve more."), **_PLAIN),
    "title_card": Content(
        headline="How your week finds its shape",
        accent="finds its shape",
        support="A short tour of the planner",
        label="Chapter 1",
        **_PLAIN,
    ),
    "logo_reveal": Content(support="Time, refined.", **_PLAIN),
    "feature_list": Content(
        headline="Everything in its place",
        accent="its place",
        items=(
            Feature(title="Plans around focus", detail="Holds deep work first"),
            Feature(title="Moves meetings", detail="Asks before it does"),
            Feature(title="Reads every calendar", detail="Work and home in one"),
        ),
        **_PLAIN,
    ),
    "feature_spotlight": Content(
        headline="Focus time that stays put",
        accent="stays put",
        support="Deep work is held before anything else lands.",
        **_PLAIN,
    ),
    "app_window": Content(
        headline="See your whole week at once",
        accent="at once",
        support="One view for work, home and everything between.",
        **_PLAIN,
    ),
    "phone": Content(
        headline="It is already on your phone",
        accent="on your phone",
        support="The plan follows you out of the door.",
        **_PLAIN,
    ),
    "prompt_to_result": Content(
        headline="Just say when",
        accent="when",
        lines=("Find two hours for the pitch",),
        items=(
            Feature(title="Tuesday, 10:00", detail="Two hours, held"),
            Feature(title="Review moved", detail="Now Wednesday, 9:30"),
            Feature(title="Everyone told", detail="Three replies in"),
        ),
        **_PLAIN,
    ),
    "stat_counter": Content(
        figures=(_figure("42%", 42, "faster", suffix="%"),),
        headline="faster planning",
        accent="planning",
        support="Median, 12 weeks",
        **_PLAIN,
    ),
    "stat_trio": Content(
        headline="What changed",
        figures=(
            _figure("42%", 42, "faster", suffix="%"),
            _figure("10x", 10, "more leads", suffix="x"),
            _figure("$2M", 2e6, "saved", prefix="$", suffix="M"),
        ),
        **_PLAIN,
    ),
    "line_chart": Content(
        headline="Growing every quarter", accent="every quarter", series=_QUARTERS, **_PLAIN
    ),
    "bar_chart": Content(
        headline="Most-used languages",
        support="share of respondents, 2026 survey",
        series=_LANGUAGES,
        **_PLAIN,
    ),
    "quote": Content(
        headline="We cut onboarding from two weeks to two days.",
        accent="two days",
        by="Priya Raman, COO at Fieldstone",
        **_PLAIN,
    ),
    "comparison": Content(
        headline="A calmer week",
        accent="calmer",
        lines=("Before", "With Tempo"),
        left=("Double bookings", "Lost mornings", "Endless threads"),
        right=("One clear plan", "Protected focus", "One short answer"),
        **_PLAIN,
    ),
    "process_steps": Content(
        headline="Pour-over in five steps",
        accent="five steps",
        items=tuple(Feature(title=title) for title in _STEPS),
        **_PLAIN,
    ),
    "countdown": Content(lines=("3", "2", "1"), headline="LAUNCH DAY", **_PLAIN),
    "event_card": Content(
        headline="Harbour Jazz Nights",
        accent="Jazz Nights",
        items=(
            Feature(title="14\u201316 August 2026", detail="date"),
            Feature(title="Pier 9", detail="place"),
            Feature(title="Doors 19:30", detail="time"),
            Feature(title="from €25", detail="price"),
        ),
        link="harbourjazz.eu",
        subject="jazz festival",
    ),
    "code_editor": Content(
        headline="Three lines to render",
        accent="await comp.seek(0);",
        lines=(
            "export async function render(comp: Composition) {",
            "  await comp.seek(0);",
            "  return comp.capture();",
            "}",
        ),
        label="render.ts",
        product="Tempo",
        subject="render api",
    ),
    "end_card": Content(
        headline="Time, well kept.",
        cta="Try it free",
        link="tempo.app",
        support="Your week, planned.",
        **_PLAIN,
    ),
}
"""One plain content for each recipe."""

_HEADLINES = (
    "Go",
    "Nine words that all have to stand on screen",
    "Datenschutzgrundverordnung verständlich erklärt",
    "Zażółć gęślą jaźń, źdźbło trawy",
    "Достопримечательности Санкт-Петербурга",
    "Καλημέρα, όμορφε κόσμε της θάλασσας",
    "Giữ cho mỗi buổi sáng được thảnh thơi",
    "كل أسبوع يبدأ بهدوء ووضوح",
    "ทุกสัปดาห์เริ่มต้นอย่างสงบและชัดเจน",
    "毎週月曜日の前に予定が決まります",
)
_LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz einfach gemacht"
_LONG_SUPPORT = "Fourteen words of support that explain at length what the headline only hints at"
_NAMES = ("Ø", "Wolkenkuckucksheimverwaltung")
_QUOTE = (
    "I did not expect much, and then the first week went by without one double booking, "
    "the second one without a single evening lost to mail, and by the third our whole team "
    "had stopped asking where the time had gone, because it was simply there again."
)
_LINK = "https://www.example-conference.org/tickets"
_TWO = (
    Feature(
        title="Versteht Terminkoordinierungsregeln", detail="Also for teams in five time zones"
    ),
    Feature(title="Keeps every promise you made", detail="Even the ones that you made last winter"),
)
_FIVE = (
    *_TWO,
    Feature(title="Übernimmt Wiederholungstermine", detail="Every second Tuesday of the month"),
    Feature(title="Σχεδιάζει χωρίς κόπο", detail="Όλες μαζί σε ένα ήσυχο μέρος"),
    Feature(title="Never asks twice for one thing", detail="Nor for what it could know by now"),
)
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_FIGURES = (
    _figure("1,234,567,890", 1234567890, "requests served in a year"),
    _figure("$4.200M", 4.2e6, "saved", prefix="$", suffix="M", decimals=3),
    _figure("00.001 mm", 0.001, "deviation", suffix=" mm", decimals=3),
    _figure("10/10", 10, "would come again", suffix="/10"),
    _figure("Q1 12.5%", 12.5, "growth", prefix="Q1 ", suffix="%", decimals=1),
    _figure("\u22123.2%", -3.2, "churn", prefix="\u2212", suffix="%", decimals=1),
    _figure("7", 7, "days", start=30),
)


def _headlined(recipe: str) -> list[Content]:
    base = PLAIN[recipe]
    made = [
        base.model_copy(update={"headline": text, "accent": text.split()[-1]})
        for text in _HEADLINES
    ]
    long = {"headline": _LONG, "accent": "gemacht", "support": _LONG_SUPPORT}
    return [*made, base.model_copy(update=long)]


def _named(recipe: str) -> list[Content]:
    return [PLAIN[recipe].model_copy(update={"product": name}) for name in _NAMES]


def awkward(recipe: str) -> list[Content]:
    """Contents that are long, short, foreign or odd, for a recipe."""
    base = PLAIN[recipe]

    def changed(**change: object) -> Content:
        return base.model_copy(update=change)

    found = [*_headlined(recipe), *_named(recipe), changed(label="A label of some length, 2026")]
    match recipe:
        case "hook" | "feature_spotlight" | "title_card" | "app_window" | "phone":
            found += [
                changed(subject=subject, icon=icon, product="")
                for subject, icon in (
                    ("plant science lesson", "sprout"),
                    ("space mission", "rocket"),
                    ("password manager", "lock"),
                    ("podcast", "mic"),
                    ("", "sparkles"),
                    ("Wissensmanagementplattform", "sparkles"),
                )
            ]
        case "kinetic_phrase":
            found += [
                changed(lines=("One",)),
                changed(
                    lines=("Datenschutzgrundverordnung", "Ja", "Wirklich", "Ganz", "Neu", "Da")
                ),
                changed(lines=(), headline="Say it once"),
                changed(lines=("ทุกสัปดาห์เริ่มต้น", "كل أسبوع", "毎週月曜日")),
            ]
        case "feature_list" | "process_steps" | "prompt_to_result":
            found += [
                changed(items=_TWO),
                changed(items=_FIVE),
                changed(items=_FIVE, headline=""),
                changed(items=_FIVE, headline=_LONG),
                changed(items=(*_FIVE, Feature(title="A sixth one"))),
                changed(
                    lines=("A very long request that somebody types without any pause at all",)
                ),
                changed(
                    items=tuple(Feature(title=f"{y}: something happened") for y in _MONTHS[:6])
                ),
            ]
        case "stat_counter":
            found += [changed(figures=(figure,)) for figure in _FIGURES]
            found += [changed(figures=(figure,), headline="", support="") for figure in _FIGURES]
            found += [changed(series=_QUARTERS), changed(headline=_LONG, series=_QUARTERS)]
        case "stat_trio":
            found += [
                changed(figures=_FIGURES[:3]),
                changed(figures=_FIGURES[2:5], headline=""),
                changed(figures=_FIGURES[3:5]),
                changed(figures=_FIGURES[5:]),
                changed(figures=_FIGURES[:1]),
            ]
        case "line_chart" | "bar_chart":
            found += [
                changed(series=_series(3, 8)),
                changed(series=_series(*range(1, 25))),
                changed(series=_series(-4, 3, -1, 8, 12.5, unit="%")),
                changed(series=_series(-4, -3, -9)),
                changed(series=_series(0, 0, 0)),
                changed(series=_series(None, None, None, None)),
                changed(series=_series(1234567890, 987654321, 5, prefix="$")),
                changed(series=_series(*range(1, 13), labels=_MONTHS), headline=""),
                changed(
                    series=_series(
                        *(3, 2, 1), labels=[_LONG[:28], "Süßwasseraufbereitungsanlage", "X"]
                    )
                ),
                changed(series=_series(5)),
                changed(series=None),
            ]
        case "quote":
            found += [
                changed(headline="Simply calm again.", by="", accent=""),
                changed(headline=_QUOTE, accent="simply there again"),
                changed(headline=f"“{_QUOTE}”", by="Dr. Maximiliane Freifrau von Hohenstein-Wald"),
            ]
        case "comparison":
            long = ("Terminkoordinierungsgespräche jeden Tag", "A second rather long point here")
            found += [
                changed(left=long, right=long, headline=""),
                changed(left=long * 2, right=("One", "Two", "Three", "Four")),
                changed(left=("One",), right=("Two", "Three")),
                changed(lines=("Today, without any kind of plan", "Tomorrow, together with Tempo")),
                changed(lines=()),
            ]
        case "countdown":
            found += [
                changed(headline=""),
                changed(lines=("10", "9", "8", "7", "6", "5", "4", "3", "2", "1")),
                changed(lines=(), figures=(_figure("00:30", 0, start=30),)),
                changed(lines=(), figures=(_figure("5", 0, start=5),)),
            ]
        case "event_card":
            found += [
                changed(items=_FIVE[:4], link=_LINK),
                changed(items=()),
                changed(items=_TWO[:1], link=""),
                changed(link=_LINK, support=_LONG_SUPPORT),
            ]
        case "code_editor":
            call = "const result = await client.videos.create({ prompt, seconds: 12, size, seed });"
            found += [
                changed(lines=("npx create-something@latest my-video",)),
                changed(lines=(call, call, "", "// fin"), headline=""),
                changed(lines=tuple(f"step_{i}(value_{i}, other_{i})" for i in range(14))),
                changed(lines=("x" * 90, "\tprint('ok')"), accent="print('ok')"),
                changed(lines=()),
            ]
        case "end_card" | "logo_reveal":
            found += [
                changed(link=_LINK, cta="Reserviere dir jetzt deinen Platz"),
                changed(link=_LINK, cta=""),
                changed(product="", headline="See you there", icon="sparkles"),
                changed(support=_LONG_SUPPORT, label="No card needed"),
                changed(support="", cta="", link="", headline=""),
            ]
        case _:
            pass
    return found
