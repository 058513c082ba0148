"""Instructions about shapes: one shot that does what they say."""

from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import Story
from openmotion.model.storyboard import Content


def choreography_arc(story: Story) -> list[Draft]:
    """One shot without cuts, so that its clock is that of the video."""
    plan = story.brief.choreography
    return [
        Draft("choreography", Content(choreography=plan, subject=story.brief.subject.value), "hook")
    ]
