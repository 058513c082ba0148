"""What is to be said, to whom, in which words, how long and how it should look."""

from typing import Generic, Literal, TypeVar

from pydantic import Field

from openmotion.model.choreography import Choreography
from openmotion.model.cue import Mood
from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour
from openmotion.model.prompt_span import PromptSpan

Value = TypeVar("Value")

VideoKind = Literal[
    "product_launch",
    "explainer",
    "data_viz",
    "kinetic_type",
    "social_ad",
    "logo_sting",
    "lower_third",
    "quote",
    "event",
    "how_to",
    "app_ui",
    "code",
    "timeline",
    "map",
    "countdown",
    "testimonial",
    "announcement",
    "hiring",
    "changelog",
    "year_in_review",
    "comparison",
    "title_sequence",
    "choreography",
    "other",
]


class Stated(Frozen, Generic[Value]):
    """A value with where it came from.

    Attributes:
        value: what holds.
        origin: said in the prompt, drawn from it, set by a request field, or our default.
        spans: the prompt's words that it came from; empty for fields and defaults.
    """

    value: Value
    origin: Literal["stated", "inferred", "field", "default"] = "default"
    spans: tuple[PromptSpan, ...] = ()


class Copy(Frozen):
    """Words that appear letter for letter.

    Attributes:
        text: the words.
        role: what they are for; "line" when the prompt does not say.
        by: who said them, for quotes.
        span: where they stand in the prompt.
    """

    text: str = Field(min_length=1)
    role: Literal[
        "title", "subtitle", "line", "tagline", "quote", "label", "cta", "hook", "list_item"
    ] = "line"
    by: str | None = None
    span: PromptSpan | None = None


class Figure(Frozen):
    """A number of the prompt with its meaning.

    Attributes:
        text: as written, for example "$2M", "42%", "1,287".
        value: as a number, "2M" is 2000000.
        prefix: currency sign or plus sign.
        suffix: percent sign, unit or magnitude letter.
        label: what it counts, from the prompt's words; may be empty.
        start: where the count begins, if the prompt says so.
    """

    text: str
    value: float
    prefix: str = ""
    suffix: str = ""
    decimals: int = 0
    label: str = ""
    start: float | None = None
    span: PromptSpan | None = None


class Datum(Frozen):
    """One named value of a series.

    Attributes:
        label: what it belongs to; in a scatter chart it may be empty.
        value: None where the prompt names no number.
        across: the other number of a point in a scatter chart, along the horizontal axis.
    """

    label: str
    value: float | None = None
    across: float | None = None


class Series(Frozen):
    """Named values that belong together.

    Attributes:
        title: of the chart, empty if none is stated.
        unit: written behind each value, for example "%".
        prefix: written before each value, for example "$".
        points: in the prompt's order.
        chart: the asked or fitting chart.
        emphasis: label of the point that stands out: the one that the prompt names, else the last
            of a line, else the largest; empty where none does.
        whole: what a pictogram counts out of, 10 for "7 out of 10"; None elsewhere.
    """

    title: str = ""
    unit: str = ""
    prefix: str = ""
    points: tuple[Datum, ...] = Field(min_length=1)
    chart: Literal["bar", "line", "donut", "race", "ranking", "area", "pictogram", "scatter"] = (
        "bar"
    )
    emphasis: str = ""
    whole: float | None = None
    span: PromptSpan | None = None


class Feature(Frozen):
    """A capability or point of a list: a short title, perhaps a supporting line.

    Attributes:
        title: the point itself.
        detail: a supporting line; empty for most.
        points: what belongs to it, for example what a plan includes.
        span: where it stands in the prompt.
    """

    title: str
    detail: str = ""
    points: tuple[str, ...] = ()
    span: PromptSpan | None = None


class Group(Frozen):
    """Facts of one sort that belong together; what an item's fields say depends on the kind.

    | kind | title | detail | points |
    |---|---|---|---|
    | team | name | role | |
    | pricing | plan | price with its period | what it includes |
    | testimonials | the words said | who said them | |
    | offer | what is offered; in a second item the code to enter | until when; "code" | |
    | integrations | name | | |
    | timeline | date or period | what happened | |
    | route | place, in the order of travel | when or how, if said | |
    | chat | who speaks | the message | |
    | terminal | the command, without its prompt sign | its first line of output | further output |
    | notifications | headline or sender | the rest of it | |
    | before_after | how the side is called | its first point | all its points |
    | versus | what is compared | its first point | all its points |
    | changelog | the change | its sort, for example "Fixed" | |

    Attributes:
        kind: of what sort the facts are.
        title: what the prompt calls them, for a changelog the version; may be empty.
        items: in the prompt's order; `before_after` and `versus` have exactly two.
        span: from the first to the last word of them.
    """

    kind: Literal[
        "team",
        "pricing",
        "testimonials",
        "offer",
        "integrations",
        "timeline",
        "route",
        "chat",
        "terminal",
        "notifications",
        "before_after",
        "versus",
        "changelog",
    ]
    title: str = ""
    items: tuple[Feature, ...] = Field(min_length=1)
    span: PromptSpan | None = None


class ScriptBeat(Frozen):
    """A scene that the prompt spells out.

    Attributes:
        title: its name in the script, not for the screen.
        start_s: when it starts, if stated.
        end_s: when it ends, if stated.
        texts: words for the screen, in order.
        recipe_hint: the scene archetype that its words ask for, if any.
        text: the script's own words about it.
    """

    title: str = ""
    start_s: float | None = None
    end_s: float | None = None
    texts: tuple[Copy, ...] = ()
    recipe_hint: str | None = None
    text: str = ""


class ColourWish(Frozen):
    """A colour that the prompt names, and what for."""

    colour: Colour
    name: str
    role: Literal["ground", "accent", "text", "second", "any"] = "any"
    span: PromptSpan | None = None


class FontWish(Frozen):
    """Letters that the prompt asks for.

    Attributes:
        kind: what sort of letters; empty where only a name is given.
        family: slug of a font family, for example "inter"; empty where only a sort is given.
        name: the prompt's own words for it.
        part: which words it is for.
        bold: whether heavy letters are asked for.
        span: where the prompt says so.
    """

    kind: Literal[
        "", "serif", "sans", "slab", "condensed", "wide", "mono", "rounded", "handwritten"
    ] = ""
    family: str = ""
    name: str = ""
    part: Literal["all", "headline", "body"] = "all"
    bold: bool = False
    span: PromptSpan | None = None


class Brief(Frozen):
    """All that the director knows before it plans.

    Attributes:
        prompt: the words that it was read from.
        language: ISO 639-1 code of the prompt.
        kind: what sort of video.
        also: what else it is, most first: a launch may hold a testimonial and a chart.
        product: the name to show; empty where the prompt gives none.
        subject: what it is, for example "AI calendar app"; never empty.
        audience: for whom; empty if unknown.
        goal: what the video shall do, in a short clause; empty if unknown.
        duration_s: length.
        width: pixels, even.
        height: pixels, even.
        fps: frames a second.
        copy_lines: words that appear letter for letter.
        features: points that the prompt lists.
        figures: numbers that the prompt states.
        series: data for charts.
        groups: facts of one sort that belong together: people, plans, stops, messages.
        script: scenes that the prompt spells out.
        colours: colours that it names.
        fonts: letters that it asks for.
        roundness: factor on the corners of cards, from a design document; None leaves the look's.
        mood: of picture and music.
        look: a named art direction, if one is asked for.
        tone: dark or light ground, if asked for or implied by colours.
        cta: call to action as a button would say it; empty if none fits.
        link: address or handle; empty if none is stated.
        details: other facts to show whole: date, place, time, price, author.
        silent: no sound at all.
        loop: it shall start again where it ends.
        transparent: it shall lie over other pictures, without a ground.
        pace: how fast it is told, if the prompt says so.
        excluded: what must not appear: "text", "logo", "music", colour names.
        keywords: words of substance, most telling first.
        choreography: what geometric objects do, where the prompt is instructions about them.
        notes: what was left out or could not be followed, for the report.
    """

    version: Literal[1] = 1
    prompt: str
    language: Stated[str]
    kind: Stated[VideoKind]
    also: tuple[Stated[VideoKind], ...] = ()
    product: Stated[str]
    subject: Stated[str]
    audience: Stated[str]
    goal: Stated[str]
    duration_s: Stated[float]
    width: Stated[int]
    height: Stated[int]
    fps: Stated[float]
    copy_lines: tuple[Copy, ...] = ()
    features: tuple[Feature, ...] = ()
    figures: tuple[Figure, ...] = ()
    series: tuple[Series, ...] = ()
    groups: tuple[Group, ...] = ()
    script: tuple[ScriptBeat, ...] = ()
    colours: tuple[ColourWish, ...] = ()
    fonts: tuple[FontWish, ...] = ()
    roundness: float | None = Field(default=None, ge=0, le=4)
    mood: Stated[Mood]
    look: Stated[str | None]
    tone: Stated[Literal["dark", "light"] | None]
    cta: Stated[str]
    link: Stated[str]
    details: tuple[Copy, ...] = ()
    silent: Stated[bool]
    loop: Stated[bool] = Stated[bool](value=False)
    transparent: Stated[bool] = Stated[bool](value=False)
    pace: Stated[Literal["slow", "normal", "fast"]] = Stated[Literal["slow", "normal", "fast"]](
        value="normal"
    )
    excluded: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    choreography: Choreography | None = None
    notes: tuple[str, ...] = ()
