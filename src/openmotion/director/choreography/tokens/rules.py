"""All patterns, in the order in which equally long ones win."""

import re

from openmotion.director.choreography.tokens import amounts, links, manners, places

RULES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (*amounts.RULES, *places.RULES, *manners.RULES, *links.RULES)
)
