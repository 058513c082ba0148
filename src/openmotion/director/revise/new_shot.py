"""A shot that a follow-up adds, in the manner of the video."""

from openmotion.director.rules.draft import Role
from openmotion.model import Content, Shot


def new_shot(recipe: str, content: Content, seconds: float, *, like: Shot, role: Role) -> Shot:
    """A shot whose ground and way in are those of another; its id and chance come with its place.

    Args:
        recipe: name of the scene recipe.
        content: what it says.
        seconds: its length.
        like: the shot that it joins.
        role: its part in the story.
    """
    return Shot(
        id="new",
        recipe=recipe,
        content=content,
        start_s=0,
        duration_s=seconds,
        tone="dark" if like.tone == "flood" else like.tone,
        energy=0.5,
        transition=like.transition,
        transition_s=like.transition_s,
        role=role,
        rule="asked for in a follow-up",
    )
