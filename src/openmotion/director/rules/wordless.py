"""A film without words: the prompt's things as pictures, one after the other."""

from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import Story
from openmotion.director.understand import find_icon
from openmotion.model.storyboard import Content

# Recipes with the way in which they fill the frame without any word.
_PICTURES = (
    ("framed_clip", "rise"),
    ("ken_burns", "push"),
    ("gallery", "carousel"),
    ("feature_spotlight", "bleed"),
)


def wordless_drafts(story: Story, drafts: list[Draft]) -> list[Draft]:
    """As many pictures as there were shots, of what the prompt speaks of."""
    brief = story.brief
    told = [*brief.subject.value.split(), *(feature.title for feature in brief.features)]
    found = [icon for words in (*told, *brief.keywords) if (icon := find_icon(words))]
    icons = list(dict.fromkeys([*found, story.icon]))
    out = []
    for index in range(max(1, min(len(drafts), story.count))):
        recipe, way = _PICTURES[index % len(_PICTURES)]
        draft = drafts[min(index, len(drafts) - 1)]
        content = Content(
            subject=brief.subject.value,
            icon=icons[index % len(icons)],
            pictures=draft.content.pictures,
        )
        rule = "no words, so pictures only"
        out.append(Draft(recipe, content, draft.role, way=way, rule=rule))
    return out
