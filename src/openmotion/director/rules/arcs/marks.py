"""Logo stings and name plates."""

from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.scenes import say
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, plain_word_count
from openmotion.model.brief import Copy


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
    """A name and what stands under it."""
    material, brief = story.material, story.brief
    lines = [*material.openers, *material.lines, *material.labels]
    supports = [*material.subtitles, *material.taglines]
    name = lines[0].text if lines else story.title
    support = supports[0].text if supports else lines[1].text if len(lines) > 1 else ""
    content = story.content(name, accent=accent_of(name), support=support)
    shots = [Draft("title_card", content, "hook")]
    if story.duration_s > 9 and brief.product.value and brief.product.value != name:
        shots.append(Draft("logo_reveal", story.content(), "brand", 1))
    return shots
