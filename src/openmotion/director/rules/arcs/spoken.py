"""Quotes, testimonials and kinetic type: the words are the film."""

from openmotion.director.rules.asked import asked_shots, line_groups, reads_as_lines
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card, has_ending
from openmotion.director.rules.scenes import quote_shots, say
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, phrases, plain_word_count, sentences
from openmotion.model.brief import Copy
from openmotion.model.storyboard import Content

_ROOMY_S = 10.0  # from here on the speaker's name has a card of its own behind the words


def quote_arc(story: Story) -> list[Draft]:
    """What is said and by whom, who that is where there is time, and where it leads."""
    material, brief = story.material, story.brief
    quotes = list(material.quotes) or [copy for copy in material.lines if copy.by]
    if not quotes:
        return kinetic_arc(story)
    ending = [end_card(story, used=set())] if has_ending(story) and story.duration_s >= 7 else []
    room = story.duration_s - 3.4 * len(ending)
    opening: list[Draft] = []
    for copy in (*material.openers, *(c for c in material.lines if c not in quotes)):
        opening.append(say(story, copy.text, role="hook" if not opening else "body"))
    speakers = [copy.by for copy in quotes if copy.by]
    after: list[Draft] = []
    if not opening and not ending and len(quotes) == 1 and speakers and room >= _ROOMY_S:
        name, _, rest = speakers[0].partition(",")
        content = story.content(name.strip(), accent=accent_of(name), support=rest.strip())
        after = [Draft("title_card", content, "brand", 2)]
    shots = quote_shots(story, quotes)
    others = [
        draft
        for draft in asked_shots(story, 2, without=(*quotes, *material.openers, *material.lines))
        if not _is_said(draft, brief.copy_lines)
    ]
    return [*opening, *shots, *after, *others, *ending]


def kinetic_arc(story: Story) -> list[Draft]:
    """Lines of type, one after the other, the last one held."""
    material, brief = story.material, story.brief
    spoken = [*material.openers, *material.lines, *material.quotes]
    spoken += list(material.list_items) if reads_as_lines(story) else []
    lines = [copy for copy in brief.copy_lines if copy in spoken]
    if len(lines) == 1 and story.duration_s >= 5 and len(sentences(lines[0].text)) > 1:
        lines = [lines[0].model_copy(update={"text": s}) for s in sentences(lines[0].text)]
    ending = [end_card(story, used=set())] if has_ending(story) and story.duration_s >= 5 else []
    shots: list[Draft] = []
    room = max(1, int(story.duration_s / 1.9) - len(ending))
    is_alone = len(lines) == 1 and story.duration_s >= 6.5
    is_plate = len(lines) == 2 and story.duration_s >= 9 and lines[0].text.isupper()
    if (is_alone or is_plate) and not ending:
        under = lines[1].text if is_plate else ""
        return [*_built_up(story, lines[0], under), *asked_shots(story, 1, without=tuple(spoken))]
    for _, drafts in line_groups(story, lines, room=room) if lines else ():
        shots.extend(drafts)
    if shots:
        first = shots[0]
        shots[0] = Draft(first.recipe, _with_subtitle(story, first), "hook", first.rank)
    asked = asked_shots(story, max(1, story.count - len(shots)), without=tuple(spoken))
    shots = [*shots, *asked]
    if not shots and brief.product.value:
        return _around_a_name(story)
    if not shots:
        shots = _from_the_prompt(story)
    return [*shots, *ending]


def _built_up(story: Story, copy: Copy, under: str = "") -> list[Draft]:
    """One line, built phrase by phrase and then held whole, with what stands under it."""
    most = 1 if plain_word_count(copy.text) <= 3 else 2
    runs = phrases(copy.text, most)
    whole = say(story, copy.text)
    under = under or (story.material.subtitles[0].text if story.material.subtitles else "")
    if under and "support" in whole.facts.shows and not whole.content.support:
        content = whole.content.model_copy(update={"support": under})
        whole = Draft(whole.recipe, content, "body")
    if not 2 <= len(runs) <= 6 or whole.recipe == "kinetic_phrase":
        return [whole]
    return [Draft("kinetic_phrase", story.content(lines=runs), "hook", 1), whole]


def _around_a_name(story: Story) -> list[Draft]:
    """The line in motion and the name it belongs to."""
    material, deck = story.material, story.deck
    shots: list[Draft] = []
    if material.taglines:
        shots = [say(story, material.taglines[0].text, role="hook")]
    elif story.count >= 2 and deck.pains:
        shots = [Draft("kinetic_phrase", story.content(lines=deck.pains[0]), "hook", 1)]
    used = {copy.text for copy in material.taglines[:1]}
    if not shots:
        return [Draft("logo_reveal", story.content(story.brief.product.value), "brand")]
    if story.count >= 4 and deck.benefits:
        line = deck.benefits[0]
        content = story.content(line.headline, accent=accent_of(line.headline))
        shots.append(Draft("hook", content, "benefit", 2))
    return [*shots, end_card(story, used=used)]


def _from_the_prompt(story: Story) -> list[Draft]:
    """What little the prompt says, as large as it goes, and lines of ours around it."""
    shots = [say(story, story.title, role="hook")] if story.title else []
    deck = story.deck
    shots += [
        Draft("kinetic_phrase", story.content(lines=pain), "body", 1) for pain in deck.pains[:1]
    ]
    shots += [
        Draft("title_card", story.content(hook, accent=accent_of(hook)), "body", 2 + index)
        for index, hook in enumerate(deck.hooks[: max(0, story.count - 2)])
    ]
    return shots


def _with_subtitle(story: Story, draft: Draft) -> Content:
    subtitle = story.material.subtitles
    if subtitle and "support" in draft.facts.shows and not draft.content.support:
        return draft.content.model_copy(update={"support": subtitle[0].text})
    return draft.content


def _is_said(draft: Draft, copies: tuple[Copy, ...]) -> bool:
    return any(copy.text == draft.content.headline for copy in copies)
