"""Launches and promotions: hook, the thing itself, what it does, proof, end card."""

from collections import Counter
from dataclasses import replace
from itertools import islice

from openmotion.director.rules.asked import (
    asked_shots,
    panel_labels,
    reads_as_lines,
    reads_as_stages,
)
from openmotion.director.rules.draft import Draft, needed_s
from openmotion.director.rules.endings import closing_copy, end_card, has_ending
from openmotion.director.rules.fillers import fillers, intro_line, purpose, screen_shot, screens_of
from openmotion.director.rules.scenes import say, spotlight
from openmotion.director.rules.story import Story
from openmotion.director.rules.voices import Line
from openmotion.director.rules.wording import accent_of
from openmotion.director.understand.code import is_code
from openmotion.model.brief import Copy
from openmotion.model.seed import chance


def launch_arc(story: Story) -> list[Draft]:
    """A product, app or brand: what is new, what it is for, where to get it."""
    used: set[str] = set()
    ending_copy = closing_copy(story)
    taken = (ending_copy,) if ending_copy is not None else ()
    opener, opened = _opener(story, taken)
    taken = (*taken, *opened)
    given = _given(story, len(taken))
    intro = _intro(story) if story.count >= 4 and given < story.count - 1 else None
    if opener is None and intro is not None:
        opener = _our_hook(story)
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
    asked = asked_shots(story, max(1, story.count - fixed), without=taken)
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
        lean = len(story.brief.features) >= 2
        plays = fillers(story, used=used, lean=lean, after=last)
        own = _mix(list(islice(plays, spare)))
    middle = ([intro] if intro is not None else []) + _weave(asked, own)
    return [*opening, *middle, *(ends if story.count > 1 else [])]


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


def _our_hook(story: Story) -> Draft | None:
    deck = story.deck
    if not deck.hooks:
        return None
    if deck.pains and story.count >= 5 and chance(story.seed, "pain first") < 0.34:
        shots = [Draft("kinetic_phrase", story.content(lines=x), "pain") for x in deck.pains]
        # An opening has no patience for long runs.
        quick = [shot for shot in shots if needed_s(shot) <= 4.2]
        if quick:
            return quick[-1]
    hook = deck.hooks[0]
    recipe = "hook" if chance(story.seed, "first form") < 0.7 else "title_card"
    return Draft(recipe, story.content(hook, accent=accent_of(hook)), "hook")


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
    if as_mark and (not has_screen or chance(story.seed, "mark") < 0.45):
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


def _weave(asked: list[Draft], own: list[Draft]) -> list[Draft]:
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
