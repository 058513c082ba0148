"""Logo stings and name plates."""

import re
from collections.abc import Iterator

from openmotion.director.recipes import RECIPES
from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.scenes import say
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import plain_word_count
from openmotion.director.understand.people import find_person
from openmotion.model.brief import Copy
from openmotion.model.seed import choose

_NAMED = re.compile(
    r"(?:(?:[A-Z]|[^\W\d_a-z\u00df-\u00ff])[\w.'\u2019-]*\s?|(?:de|van|von|der|da)\s){1,5}"
)
_MOST = 8  # plates of one film


def logo_arc(story: Story) -> list[Draft]:
    """The mark is made, the name comes, the line holds."""
    material, brief = story.material, story.brief
    name = brief.product.value
    words: list[Copy] = [*material.openers, *material.lines]
    taken: list[Copy] = []
    if not name and words:
        short = [copy for copy in words if plain_word_count(copy.text) <= 4]
        if short:
            taken.append(short[0])
            name = short[0].text
    words = [copy for copy in words if copy not in taken and copy.text != name]
    if len(words) == 1 and name.isupper() and words[0].text.isupper() and " " not in words[0].text:
        name = f"{name} {words.pop().text}"
    below = [*material.taglines, *material.subtitles]
    tagline = below[0].text if below else ""
    if not tagline and words and story.duration_s < 8:
        last = words.pop()
        tagline = last.text
    if not name:
        name = story.title or ("Your logo" if story.is_english else "")
    mark = Draft(
        "logo_reveal",
        story.content(name if name != brief.product.value else "", product=name, support=tagline),
        "brand",
    )
    before = [say(story, copy.text, role="hook") for copy in words]
    rest = asked_shots(story, 1, without=(*material.openers, *material.lines))
    if story.duration_s >= 9 and not before and not rest:
        before = [say(story, name, role="hook", rank=1)]
    if story.duration_s < 3:
        before = before[:1] if not tagline else []
    return [*before, *rest, mark]


def name_plate_arc(story: Story) -> list[Draft]:
    """Names with what stands under each, one plate after the other."""
    plates = [*_plates(story)]
    way = choose(story.seed, tuple(RECIPES["lower_third"].choreographies), "plate")
    return [
        Draft(
            "lower_third",
            story.content(name, support=role),
            "hook" if at == 0 else "body",
            hard=at > 0,
            way=way,
        )
        for at, (name, role) in enumerate(plates[:_MOST])
    ]


def _plates(story: Story) -> Iterator[tuple[str, str]]:
    """Names with roles: a team of the prompt, its quoted words in pairs, or its plain words."""
    material, brief = story.material, story.brief
    team = next((group for group in brief.groups if group.kind == "team"), None)
    if team is not None:
        yield from ((person.title, person.detail) for person in team.items)
        return
    spoken = [*material.openers, *material.lines, *material.labels]
    spoken += [*material.list_items, *material.subtitles, *material.taglines]
    lines = [copy.text for copy in brief.copy_lines if copy in spoken]
    below = {copy.text for copy in (*material.subtitles, *material.taglines)}
    if not lines:
        person = find_person(brief.prompt)
        yield person or (story.title, "")
        return
    while lines:
        name, _, role = (part.strip() for part in lines.pop(0).partition("\n"))
        parted = re.split(r"\s*(?:\||/|\u2014|\u2013)\s*|,\s+", name, maxsplit=1)
        if not role and len(parted) == 2 and _NAMED.fullmatch(parted[0]):
            name, role = parted
        elif not role and lines and (len(lines) % 2 or lines[0] in below):
            role = lines.pop(0)
        yield name, role
