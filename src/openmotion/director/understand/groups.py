"""Facts of one sort that belong together: people, plans, stops, messages and others."""

from collections.abc import Callable, Iterator

from openmotion.director.understand.commands import find_commands
from openmotion.director.understand.dialogues import find_chats, find_notifications
from openmotion.director.understand.milestones import find_milestones
from openmotion.director.understand.offers import find_offers
from openmotion.director.understand.people import find_team, find_testimonials
from openmotion.director.understand.plans import find_plans
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.releases import find_releases
from openmotion.director.understand.routes import find_partners, find_routes
from openmotion.director.understand.sides import find_sides
from openmotion.model import Copy, Group, Series

_FINDERS: tuple[Callable[[Reading], Iterator[Group]], ...] = (
    find_team,
    find_plans,
    find_offers,
    find_partners,
    find_routes,
    find_chats,
    find_commands,
    find_notifications,
    find_sides,
    find_releases,
)


def read_groups(
    reading: Reading, *, copies: tuple[Copy, ...], series: tuple[Series, ...]
) -> tuple[Group, ...]:
    """Groups in the prompt's order; the first found of each kind."""
    data = tuple((item.span.start, item.span.end) for item in series if item.span)
    found = [group for find in _FINDERS for group in find(reading)]
    found.extend(find_testimonials(copies))
    found.extend(find_milestones(reading, taken=data))
    first: dict[str, Group] = {}
    for group in found:
        first.setdefault(group.kind, group)
    if "changelog" in first and "timeline" in first:
        del first["timeline"]
    return tuple(sorted(first.values(), key=lambda group: group.span.start if group.span else 0))
