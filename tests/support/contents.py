"""What recipes must be able to show: plain contents and awkward ones, by recipe."""

from collections.abc import Sequence

from openmotion.model import Content, Datum, Feature, Figure, PromptSpan, Series
from openmotion.model.choreography import Actor, Choreography, Clause

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
_YEARS = tuple(
    Series(
        title=year,
        unit="M",
        points=tuple(
            Datum(label=name, value=value)
            for name, value in zip(("Alder", "Birch", "Cedar", "Douglas", "Elm"), row, strict=True)
        ),
    )
    for year, row in (
        ("2022", (31, 28, 12, 20, 9)),
        ("2023", (33, 30, 22, 21, 15)),
        ("2024", (34, 29, 38, 24, 26)),
        ("2025", (36, 31, 57, 22, 41)),
    )
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
    "donut": Content(
        headline="Where the budget goes",
        accent="budget",
        support="Share of spending, 2026",
        series=Series(
            unit="%",
            chart="donut",
            points=tuple(
                Datum(label=name, value=value)
                for name, value in (("Rent", 42), ("Food", 28), ("Travel", 18), ("Books", 12))
            ),
        ),
        **_PLAIN,
    ),
    "bar_race": Content(
        headline="Cedar overtakes them all",
        accent="overtakes",
        support="Trees planted a year",
        periods=_YEARS,
        **_PLAIN,
    ),
    "pictogram": Content(
        headline="of people plan their week on Sunday evening",
        accent="Sunday evening",
        support="Median, 12 weeks",
        figures=(_figure("42%", 42, "plan on Sunday", suffix="%"),),
        **_PLAIN,
    ),
    "map": Content(
        headline="Four teams, one plan",
        accent="one plan",
        support="Every office on the same calendar.",
        items=(
            Feature(title="Lisbon", detail="Design"),
            Feature(title="Nairobi", detail="Support"),
            Feature(title="Tokyo", detail="Engineering"),
            Feature(title="Montreal", detail="Sales"),
        ),
        **_PLAIN,
    ),
    "globe": Content(
        headline="From Lisbon to Warsaw",
        accent="Warsaw",
        support="Four stops, ten days.",
        items=(
            Feature(title="Lisbon"),
            Feature(title="Lyon"),
            Feature(title="Vienna"),
            Feature(title="Warsaw"),
        ),
        is_route=True,
        **_PLAIN,
    ),
    "before_after": Content(
        headline="A calmer week",
        accent="calmer",
        lines=("Before", "With Tempo"),
        left=("Double bookings", "Lost mornings"),
        right=("One clear plan", "Protected focus"),
        **_PLAIN,
    ),
    "timeline": Content(
        headline="From a napkin to a planner",
        accent="a planner",
        items=(
            Feature(title="2019", detail="A sketch on a napkin"),
            Feature(title="2021", detail="First hundred weeks planned"),
            Feature(title="2023", detail="Shared calendars"),
            Feature(title="2026", detail="Every team on one plan"),
        ),
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
    "question": Content(
        headline="Still planning your week by hand?",
        accent="by hand?",
        lines=("Let it plan itself.",),
        **_PLAIN,
    ),
    "bento": Content(
        headline="One quiet place for the week",
        support="Work, home and everything between.",
        figures=(_figure("42%", 42, "faster planning", suffix="%"),),
        series=_QUARTERS,
        items=(
            Feature(title="Holds deep work", detail="Before anything else"),
            Feature(title="Asks first"),
        ),
        **_PLAIN,
    ),
    "laptop": Content(
        headline="All of it on one screen",
        accent="one screen",
        support="Plan, move and share from the desk.",
        **_PLAIN,
    ),
    "chat": Content(
        headline="Ask it like a colleague",
        accent="a colleague",
        lines=(
            "When can I see Maya?",
            "Tuesday at ten is free for both.",
            "Book it, please.",
            "Done. The room is held too.",
        ),
        **_PLAIN,
    ),
    "terminal": Content(
        headline="One command to start",
        accent="One command",
        lines=(
            "$ npx tempo init",
            "Reading your calendars",
            "Planning the week",
            "Ready: open tempo.app",
        ),
        label="zsh",
        product="Tempo",
        subject="command line planner",
        icon="terminal",
    ),
    "ken_burns": Content(
        headline="Mornings with room to think",
        accent="room to think",
        support="The first two hours belong to you.",
        **_PLAIN,
    ),
    "exploded_layers": Content(
        headline="Four layers, one calm plan",
        accent="one calm plan",
        items=(
            Feature(title="Calendars", detail="Work and home"),
            Feature(title="Rules", detail="What may move"),
            Feature(title="Focus", detail="Deep work first"),
            Feature(title="Week", detail="Ready on Sunday"),
        ),
        **_PLAIN,
    ),
    "notification_cascade": Content(
        headline="It tells you what moved",
        accent="what moved",
        items=(
            Feature(title="Review moved", detail="Now Wednesday, 9:30"),
            Feature(title="Focus is held", detail="Tuesday, 10:00"),
            Feature(title="Maya said yes", detail="Lunch at noon"),
            Feature(title="Week is ready", detail="Have a look"),
        ),
        **_PLAIN,
    ),
    "gallery": Content(
        headline="Six ways to spend a free afternoon",
        accent="free afternoon",
        **_PLAIN,
    ),
    "framed_clip": Content(
        headline="See a whole day fall into place",
        accent="fall into place",
        support="From the first coffee to the last call.",
        lines=("A Tuesday with Tempo",),
        **_PLAIN,
    ),
    "cursor_demo": Content(
        headline="Set it once",
        accent="once",
        items=(
            Feature(title="Hold deep work", detail="Every morning"),
            Feature(title="Protect lunch", detail="From noon to one"),
            Feature(title="Share free hours", detail="With your team"),
        ),
        **_PLAIN,
    ),
    "testimonial_wall": Content(
        headline="What teams say after a month",
        accent="after a month",
        items=(
            Feature(title="I leave at five and nothing is on fire.", detail="Ana Duarte, Lumen"),
            Feature(title="It moved my whole week in one minute.", detail="Jonas Weber, designer"),
            Feature(title="Two fewer meetings a day, every day.", detail="Mei Tanaka"),
            Feature(title="The first calendar that says no for me.", detail="Sam Okafor, Northby"),
            Feature(title="Our mornings are ours again.", detail="Léa Martin, Atelier Nord"),
        ),
        **_PLAIN,
    ),
    "logo_wall": Content(
        headline="Trusted by teams that plan ahead",
        accent="plan ahead",
        lines=(
            "Fieldstone",
            "Northby",
            "Lumen",
            "Atelier Nord",
            "Kestrel",
            "Oak & Iron",
            "Parallel",
            "Helio",
        ),
        **_PLAIN,
    ),
    "team": Content(
        headline="Four people, one calm week",
        accent="one calm week",
        items=(
            Feature(title="Priya Raman", detail="Founder"),
            Feature(title="Jonas Weber", detail="Design"),
            Feature(title="Mei Tanaka", detail="Engineering"),
            Feature(title="Sam Okafor", detail="Customers"),
        ),
        **_PLAIN,
    ),
    "pricing": Content(
        headline="Pick the week you want",
        accent="Team",
        items=(
            Feature(title="Solo", detail="Free", points=("One calendar", "Focus time")),
            Feature(
                title="Team",
                detail="$12 / month",
                points=("Every calendar", "Focus time", "Meeting rules"),
            ),
            Feature(title="Company", detail="$29 / month", points=("Single sign-on", "Reports")),
        ),
        **_PLAIN,
    ),
    "offer": Content(
        headline="off every yearly plan",
        figures=(_figure("20%", 20, suffix="%"),),
        lines=("Code SPRING20", "Until 30 April"),
        **_PLAIN,
    ),
    "product_hero": Content(
        headline="Small enough for a pocket",
        accent="a pocket",
        items=(
            Feature(title="Your day on one page"),
            Feature(title="Focus time, held"),
            Feature(title="Quiet by default"),
        ),
        **_PLAIN,
    ),
    "constellation": Content(
        headline="At home with your tools",
        accent="your tools",
        lines=("Mail", "Team chat", "Video calls", "Notes", "Task board", "Maps"),
        **_PLAIN,
    ),
    "choreography": Content(
        choreography=Choreography(
            actors=(
                Actor(
                    id="circle", name="circle", shape="circle", width=220, height=220, x=640, y=540
                ),
                Actor(
                    id="star",
                    name="star",
                    shape="star",
                    sides=5,
                    width=220,
                    height=209,
                    x=1280,
                    y=540,
                ),
            ),
            clauses=(
                Clause(
                    actor="circle",
                    action="move",
                    text="The circle moves 200 px up",
                    span=PromptSpan(start=0, end=26),
                    start_s=0.5,
                    duration_s=1.0,
                    offset=(0.0, -200.0),
                ),
                Clause(
                    actor="star",
                    action="turn",
                    text="the star turns 90°",
                    span=PromptSpan(start=31, end=49),
                    start_s=0.5,
                    duration_s=1.0,
                    angle_deg=90.0,
                ),
            ),
            duration_s=3.0,
            width=1920,
            height=1080,
        ),
    ),
    "lower_third": Content(headline="Dr. Maren Oduya", support="Glaciologist, Tromsø", **_PLAIN),
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
        case "question":
            found += [
                changed(lines=()),
                changed(lines=(), support=_LONG_SUPPORT),
                changed(lines=(_LONG,), headline="Why?"),
                changed(lines=("42",), headline=_LONG_SUPPORT + "?", accent=""),
            ]
        case "bento":
            found += [
                changed(items=_FIVE, figures=_FIGURES[:2]),
                changed(items=_FIVE, headline="", figures=(), series=None),
                changed(items=(), series=_series(3, 8, 1, title="Signed up")),
                changed(items=(), figures=(), series=None),
                changed(items=(), figures=_FIGURES[:3], headline="", series=None),
                changed(headline="", figures=(), series=None, items=()),
            ]
        case "laptop" | "cursor_demo" | "notification_cascade" | "exploded_layers":
            found += [
                changed(items=()),
                changed(items=_TWO, headline=""),
                changed(items=_FIVE),
                changed(items=_FIVE, headline=_LONG),
                changed(items=(Feature(title="One"),), cta="Reserviere dir jetzt deinen Platz"),
                changed(subject="password manager", product="", items=()),
            ]
        case "chat":
            found += [
                changed(headline=""),
                changed(lines=(_QUOTE, "No.", _LONG, "Yes?", _LONG_SUPPORT, "So be it.")),
                changed(lines=("Hello",)),
                changed(lines=(), items=()),
                changed(
                    lines=(),
                    items=(
                        Feature(title="Maya", detail="Is Tuesday free?"),
                        Feature(title="Tempo", detail="From ten to noon."),
                        Feature(title="Maya", detail="Take it."),
                    ),
                ),
            ]
        case "terminal":
            found += [
                changed(headline=""),
                changed(lines=("npm install tempo",), label=""),
                changed(lines=(), items=()),
                changed(
                    lines=("$ " + "tempo --verbose --every-day " * 4, "x" * 120, "done in 4 s")
                ),
                changed(lines=tuple(f"line {i} of what it prints" for i in range(12))),
                changed(
                    lines=(),
                    items=(
                        Feature(title="tempo plan", detail="read", points=("read", "sorted")),
                        Feature(title="tempo send"),
                    ),
                ),
                changed(lines=("$ 毎週 --月曜日", "Достопримечательности готовы")),
            ]
        case "testimonial_wall":
            found += [
                changed(items=(Feature(title=_QUOTE, detail="Ana Duarte"),)),
                changed(items=(Feature(title="Calm."), Feature(title=_QUOTE[:90])), headline=""),
                changed(items=tuple(Feature(title=f"Quiet, {y}.", detail=y) for y in _MONTHS[:9])),
                changed(items=_FIVE, headline=_LONG),
                changed(items=()),
            ]
        case "team":
            found += [
                changed(items=_TWO[:1]),
                changed(items=_FIVE, headline=""),
                changed(items=(*_FIVE, *base.items[:3])),
                changed(items=()),
            ]
        case "pricing":
            found += [
                changed(items=(Feature(title="Solo", detail="from 9,99 € im Monat"),)),
                changed(items=_TWO, headline=""),
                changed(
                    items=(*base.items, Feature(title="Wolkenverwaltung", detail="Let's talk"))
                ),
                changed(items=()),
            ]
        case "offer":
            found += [
                changed(figures=(), headline="Two for one, all week", lines=()),
                changed(
                    figures=(_figure("$1,200", 1200, "saved a year", prefix="$"),), headline=""
                ),
                changed(lines=(), link=_LINK, support=_LONG_SUPPORT),
                changed(lines=("Code WOLKENKUCKUCK-2026", _LONG_SUPPORT), headline=_LONG),
            ]
        case "logo_wall" | "constellation":
            found += [
                changed(lines=("Kestrel",)),
                changed(lines=("Kestrel", "Oak & Iron", "Lumen"), headline=""),
                changed(lines=(*_MONTHS[:9], "Wolkenkuckucksheimverwaltung", "Ø", "Northby")),
                changed(lines=()),
            ]
        case "product_hero" | "gallery" | "framed_clip" | "ken_burns":
            found += [
                changed(items=_FIVE[:4], headline=_LONG),
                changed(items=_TWO, headline=""),
                changed(items=(), lines=(), support=_LONG_SUPPORT),
                changed(subject="coffee beans", icon="coffee", items=_TWO[:1]),
                changed(subject="bakery", icon="sparkles", product=""),
            ]
        case _:
            pass
    return found
