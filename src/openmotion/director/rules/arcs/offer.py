"""What every promotion has: its opening, what is asked for, its end and the room between."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from openmotion.director.rules.asked import (
    asked_shots,
    panel_labels,
    reads_as_lines,
    reads_as_stages,
)
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import closing_copy, end_card, has_ending
from openmotion.director.rules.fillers import intro_line, purpose, screen_shot, screens_of
from openmotion.director.rules.scenes import say, spotlight
from openmotion.director.rules.story import Story
from openmotion.director.rules.voices import Line
from openmotion.director.rules.wording import accent_of
from openmotion.director.understand.code import is_code
from openmotion.model.brief import Copy
from openmotion.model.seed import chance

_TOGETHER = 0.5


@dataclass(frozen=True, slots=True)
class Manner:
    """How a promotion is told: what an arc adds to the frame that all of them share.

    Attributes:
        opens: the first shot where the prompt has no opening words; None leaves it to the intro.
        plays: our own shots, best first, given what is used already and the recipe before.
        orders: the shots between opening and end, from the intro, the asked ones and ours.
        apart: features stand alone where there is room; else some films show them in one list and
            have room for shots of their own.
    """

    opens: Callable[[Story], Draft | None]
    plays: Callable[[Story, set[str], str], Iterator[Draft]]
    orders: Callable[[list[Draft], list[Draft], list[Draft]], list[Draft]]
    apart: bool = False


def tell_offer(story: Story, manner: Manner) -> list[Draft]:
    """A product, app or brand: what is new, what it is for, where to get it."""
    used: set[str] = set()
    ending_copy = closing_copy(story)
    taken = (ending_copy,) if ending_copy is not None else ()
    opener, opened = _opener(story, taken)
    taken = (*taken, *opened)
    given = _given(story, len(taken))
    intro = _intro(story) if story.count >= 4 and given < story.count - 1 else None
    if opener is None and intro is not None:
        opener = manner.opens(story)
    if opener is None and (intro is None or given == 0):
        opener = _presenting_hook(story)
        intro = None
    opening = [opener] if opener is not None else []
    for draft in (*opening, *([intro] if intro is not None else [])):
        used.update((draft.content.headline, *draft.content.lines[-1:]))
    speaks_for_itself = bool(panel_labels(story)) and not story.material.lines
    closes = has_ending(story) or (given < story.count - 1 and not speaks_for_itself)
    ending = end_card(story, used=used) if closes else None
    ends = [ending] if ending is not None else []
    fixed = len(opening) + (intro is not None) + len(ends)
    together = not manner.apart and _stand_together(story)
    asked = asked_shots(story, max(1, story.count - fixed), without=taken, together=together)
    used.discard("")
    asked = [d for d in asked if d.content.headline not in used or d.recipe == "quote"]
    if intro is not None and intro.content.support:
        asked = [d for d in asked if d.content.headline != intro.content.support.rstrip(".")]
    used.update(draft.content.headline for draft in (*asked, *ends))
    used.update(draft.content.support for draft in ends)
    spare = story.count - fixed - len(asked)
    own: list[Draft] = []
    if spare > 0 and story.is_english and not speaks_for_itself:
        last = intro.recipe if intro is not None else ""
        own = _mix(list(islice(manner.plays(story, used, last), spare)))
    intros = [intro] if intro is not None else []
    return [*opening, *manner.orders(intros, asked, own), *(ends if story.count > 1 else [])]


def _stand_together(story: Story) -> bool:
    """Whether this film lists its features at once; short ones do so half of the time."""
    features = story.brief.features
    return 3 <= len(features) <= 5 and chance(story.seed, "features together") < _TOGETHER


def _given(story: Story, taken: int) -> int:
    """About how many shots the prompt's own material fills."""
    brief = story.brief
    roles = {"line", "title", "quote", "hook"} | ({"list_item"} if reads_as_lines(story) else set())
    copies = [copy for copy in brief.copy_lines if copy.role in roles]
    panel = 0 if story.material.lines else len(panel_labels(story))
    return panel + len(copies) - taken + len(brief.series) + min(3, len(brief.features))


def _opener(story: Story, taken: tuple[Copy, ...]) -> tuple[Draft | None, tuple[Copy, ...]]:
    """The prompt's own opening words, if it has any, with the copy that they use up."""
    material = story.material
    lines = [copy for copy in (*material.openers, *material.lines) if copy not in taken]
    if not lines and not material.list_items and not reads_as_stages(story):
        lines = panel_labels(story)[:1]
    name = story.deck.naming.product
    lines = [copy for copy in lines if copy.text != name and not is_code(story.brief, copy)]
    if not lines:
        return None, ()
    copy = lines[0]
    draft = say(story, copy.text, role="hook")
    has_room = "support" in draft.facts.shows and not draft.content.support
    if copy.role == "title" and material.subtitles and has_room:
        content = draft.content.model_copy(update={"support": material.subtitles[0].text})
        draft = Draft(draft.recipe, content, "hook")
    return draft, (copy,)


def _presenting_hook(story: Story) -> Draft:
    line = intro_line(story)
    if line is not None:
        content = story.content(
            line.headline, accent=story.accent(line.headline), support=line.support
        )
        return Draft("hook", content, "hook", loose=True)
    if story.deck.hooks and not story.title:
        hook = story.deck.hooks[0]
        return Draft("hook", story.content(hook, accent=accent_of(hook)), "hook")
    return say(story, story.title, role="hook")


def _intro(story: Story) -> Draft | None:
    """The product on its own screen, as a mark, or large with an icon."""
    line = intro_line(story)
    if line is None:
        return None
    draft = _intro_shot(story, line)
    # What the prompt says that it does is no line of ours to leave out.
    return replace(draft, loose=False) if line.support and line.support == purpose(story) else draft


def _intro_shot(story: Story, line: Line) -> Draft:
    naming = story.deck.naming
    on_screen = screens_of(story)
    has_screen = bool(on_screen) and on_screen[0] != "prompt_to_result"
    as_mark = naming.product and "logo" not in story.brief.excluded
    if as_mark and chance(story.seed, "mark") < (0.45 if has_screen else 0.65):
        tagline = story.material.taglines[0].text if story.material.taglines else ""
        support = tagline or line.support
        content = story.content(naming.product, support=support)
        return Draft("logo_reveal", content, "intro", loose=not tagline)
    if has_screen:
        screens = (
            on_screen[:2]
            if story.brief.width.value >= story.brief.height.value
            else (("phone",) if "phone" in on_screen else on_screen[:1])
        )
        recipe = screens[0] if chance(story.seed, "screen") < 0.7 else screens[-1]
        if recipe != "prompt_to_result" and chance(story.seed, "intro form") < 0.75:
            return screen_shot(story, recipe, line)
    return spotlight(story, line.headline, line.support, role="intro")


def _mix(drafts: list[Draft]) -> list[Draft]:
    """Many shots with their recipes spread evenly; few stay as they are."""
    if len(drafts) <= 7:
        return drafts
    seen: dict[str, int] = {}
    count = Counter(draft.recipe for draft in drafts)
    places: list[tuple[float, int]] = []
    for index, draft in enumerate(drafts):
        at = seen.get(draft.recipe, 0)
        seen[draft.recipe] = at + 1
        places.append(((at + 0.5) / count[draft.recipe], index))
    return [drafts[index] for _, index in sorted(places)]


def weave(asked: list[Draft], own: list[Draft]) -> list[Draft]:
    """Our shots before and between the asked ones, so that the proof comes late."""
    if not asked:
        return own
    if not own:
        return asked
    out, step = [], (len(own) + 1) / (len(asked) + 1)
    placed = 0
    for index, draft in enumerate(asked):
        while placed < len(own) and placed + 0.5 < step * (index + 1):
            out.append(own[placed])
            placed += 1
        out.append(draft)
    return out + own[placed:]


def turn_late(intro: list[Draft], asked: list[Draft], own: list[Draft]) -> list[Draft]:
    """What is wanted and what is in the way first, then the product as the turn, then the rest."""
    before = [draft for draft in own if draft.role in {"hook", "pain"}]
    rest = [draft for draft in own if draft not in before]
    return [*before, *intro, *weave(asked, rest)]
