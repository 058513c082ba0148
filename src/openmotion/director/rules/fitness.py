"""How well a scene suits a shot's words and subject, on a scale where chance is worth one."""

import re

from openmotion.director.rules.deck import is_premises
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.fillers import screens_of
from openmotion.director.rules.requests import requested
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import plain_word_count
from openmotion.model.brief import Figure

UNFIT = -9.0
_OF_PRODUCTS = frozenset(
    {
        "product_launch",
        "app_ui",
        "social_ad",
        "code",
        "changelog",
        "announcement",
        "comparison",
        "other",
    }
)
_PRESENTING = frozenset({"hook", "intro", "benefit", "feature"})
# Kinds that are about words and numbers: a name among them ("Safari") is no landscape.
_WRITTEN = frozenset({"changelog", "code", "comparison", "data_viz", "lower_third"})
_ALONE = frozenset({"feature_spotlight", "hook"})
_IN_HAND = frozenset({"device", "food", "flowers", "shop", "home", "machine", "cooking"})
_FILMED = re.compile(
    r"\b(?:course|podcast|channel|documentary|webinar|workshop|class|lesson|film|series|vlog|stream"
    r"|festival|tutorial|footage|video app|camera)\b",
    re.IGNORECASE,
)
_SCENIC = re.compile(
    r"\b(?:travel|trips?|tours?|hotel|resort|villa|island|beach|mountains?|coast|nature|gardens?"
    r"|park|farm|winery|vineyard|retreat|hik\w+|camping|real estate|lake|cabin|cottage|forest|ocean"
    r"|destination|landscape|photograph\w*|safari|river|valley|sail\w*|outdoors?|climb\w*)\b",
    re.IGNORECASE,
)
_LAYERED = re.compile(
    r"\b(?:stack|layers?|architecture|infrastructure|platform|engine|anatomy|how .+ works?|inside"
    r"|materials?|components?|hardware|chip|battery|sandwich|mattress|database|cloud)\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:integrat\w*|connect\w*|network|ecosystem|api|platform|hub|sync\w*|plug-?ins?|partners?"
    r"|community|marketplace|team)\b",
    re.IGNORECASE,
)
_ALERTING = re.compile(
    r"\b(?:alerts?|notif\w*|remind\w*|monitor\w*|inbox|mail|messag\w*|chat\w*|track\w*|security"
    r"|calendar|updates?|release|changelog)\b",
    re.IGNORECASE,
)
_TALKING = re.compile(
    r"\b(?:chat\w*|assistant|agent|bot|support|messag\w*|copilot|companion|coach)\b", re.IGNORECASE
)
_PEOPLE = re.compile(
    r"\b(?:people|users|customers|teams?|employees|students|adults|women|men|kids|patients)\b",
    re.IGNORECASE,
)
_COMMAND = re.compile(
    r"(?:\$ |> )?(?:npm|npx|pnpm|yarn|pip|pipx|uv|cargo|go|git|docker|kubectl|brew|apt|curl|make)\s"
)
_OFFICE = re.compile(
    r"\b(?:dashboard|saas|crm|analytics|editor|design|developer|api|spreadsheet|invoice|workflow"
    r"|project|kanban|team|business|enterprise|code|platform|website|web)\b",
    re.IGNORECASE,
)


def fitness(story: Story, draft: Draft, recipe: str) -> float:
    """0 for a scene that suits as well as any other; UNFIT where it would say what is not so."""
    if recipe in requested(story.brief):
        return 0.5
    brief = story.brief
    about = f"{brief.subject.value} {brief.goal.value} {' '.join(brief.keywords)}"
    content = draft.content
    match recipe:
        case "question":
            asks = content.headline.rstrip().endswith(("?", "\uff1f"))
            return 0.3 if asks else UNFIT
        case "hook" | "title_card":
            if draft.recipe == "feature_spotlight":
                return -0.6
            return 0.0
        case "kinetic_phrase":
            words = plain_word_count(content.headline)
            bare = not (content.support or content.label)
            is_ours = content.headline in story.deck.hooks
            return 0.1 if bare and 4 <= words <= 8 and is_ours else UNFIT
        case "product_hero":
            in_hand = story.deck.voice.name in _IN_HAND and not is_premises(brief)
            short = all(plain_word_count(item.title) <= 4 for item in content.items)
            bare = not any(item.detail for item in content.items)
            in_hand = in_hand and brief.kind.value in _OF_PRODUCTS
            fits = in_hand and short and bare and not _asks(draft)
            return 0.3 if fits and draft.role in _PRESENTING else UNFIT
        case "ken_burns" | "gallery":
            alone = recipe == "ken_burns" or content.items or draft.recipe in _ALONE
            fits = alone and draft.role != "feature" and brief.kind.value not in _WRITTEN
            return 0.15 if fits and _SCENIC.search(about) else UNFIT
        case "framed_clip":
            if _FILMED.search(about):
                return 0.25
            opens = draft.role == "hook" and brief.kind.value in _OF_PRODUCTS
            return -0.15 if opens and content.icon != "sparkles" else UNFIT
        case "laptop":
            at_desk = "app_window" in screens_of(story) or _OFFICE.search(about) is not None
            fits = at_desk and _is_software(story)
            return (0.15 if draft.recipe != "feature_spotlight" else -0.2) if fits else UNFIT
        case "app_window" | "phone":
            return 0.0 if _is_software(story) else UNFIT
        case "cursor_demo":
            titles = [item.title for item in content.items]
            short = len(titles) <= 4 and all(plain_word_count(title) <= 4 for title in titles)
            bare = not any(item.detail for item in content.items)
            fits = short and bare and not _asks(draft)
            return 0.1 if fits and _is_software(story) else UNFIT
        case "chat":
            return 0.1 if _TALKING.search(about) else -0.25
        case "bento":
            return 0.3 if 2 <= len(content.items) <= 5 else UNFIT
        case "notification_cascade":
            short = all(plain_word_count(item.title) <= 5 for item in content.items)
            fits = short and len(content.items) >= 3 and not _asks(draft)
            return 0.2 if fits and _ALERTING.search(about) else UNFIT
        case "exploded_layers":
            short = all(plain_word_count(item.title) <= 4 for item in content.items)
            fits = short and 3 <= len(content.items) <= 5 and not _asks(draft)
            told = _LAYERED.search(about) or brief.kind.value == "explainer"
            return 0.2 if fits and told else UNFIT
        case "constellation":
            short = all(plain_word_count(item.title) <= 3 for item in content.items)
            told = _TOGETHER.search(about) or brief.kind.value == "explainer"
            fits = short and len(content.items) >= 3 and not _asks(draft)
            return 0.25 if fits and told else UNFIT
        case "terminal":
            first = content.lines[0] if content.lines else ""
            return 0.6 if _COMMAND.match(first) else UNFIT
        case "logo_wall" | "timeline" | "testimonial_wall" | "bar_race" | "globe":
            return UNFIT
        case "donut":
            return 0.5 if _is_share(story, draft) else UNFIT
        case "pictogram":
            return 0.3 if _counts_people(story, draft) else UNFIT
        case "before_after":
            return 0.2 if content.lines[:1] == ("Before",) else UNFIT
        case _:
            return 0.0


def _is_software(story: Story) -> bool:
    """Whether the video is about something that has a screen, and not about a topic."""
    return bool(screens_of(story)) and story.brief.kind.value in _OF_PRODUCTS


def _asks(draft: Draft) -> bool:
    """Whether its points are questions: no parts of a thing and no notes that come in."""
    return any(item.title.rstrip().endswith("?") for item in draft.content.items)


def _is_share(story: Story, draft: Draft) -> bool:
    """Whether the numbers are parts of one whole."""
    series, figures = draft.content.series, draft.content.figures
    if series is not None:
        values = [point.value for point in series.points if point.value is not None]
        whole = len(values) == len(series.points) and series.unit.strip() == "%"
        return whole and 2 <= len(values) <= 5 and abs(sum(values) - 100) <= 1.0
    return len(figures) == 1 and _is_part_of_all(story, figures[0])


def _counts_people(story: Story, draft: Draft) -> bool:
    figures = draft.content.figures
    if len(figures) != 1 or not _is_part_of_all(story, figures[0]):
        return False
    return _PEOPLE.search(f"{figures[0].label} {story.brief.prompt}") is not None


def _is_part_of_all(story: Story, figure: Figure) -> bool:
    """Whether the prompt says "62% of": a growth of 62 % is no part of anything."""
    if figure.suffix != "%" or not 0 < figure.value < 100:
        return False
    words = rf"{re.escape(figure.text)}\s+of\s+(?!growth|increase)"
    return re.search(words, story.brief.prompt, re.IGNORECASE) is not None
