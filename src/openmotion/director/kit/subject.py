"""What field a subject belongs to, for choosing pictures and drawn interfaces."""

import re
from typing import Literal

Field = Literal[
    "calendar",
    "tasks",
    "chat",
    "finance",
    "fitness",
    "music",
    "code",
    "security",
    "shop",
    "travel",
    "learning",
    "analytics",
    "generic",
]

_WORDS: tuple[tuple[Field, str], ...] = (
    ("calendar", r"calendar|schedul|meeting|appointment|booking|planner|agenda|time ?track"),
    ("music", r"music|song|audio|podcast|playlist|sound|beat|voice|radio|record|jazz|concert"),
    (
        "code",
        r"\bapi\b|code|coding|developer|devops|terminal|\bcli\b|sdk|github|deploy|render|"
        r"programming|framework|open.?source|desktop agent|infrastructure|database",
    ),
    ("chat", r"chat|assistant|messag|inbox|e-?mail|support|conversation|\bbot\b|agent"),
    ("finance", r"financ|bank|budget|invoice|payment|money|invest|crypto|accounting|tax|wallet"),
    ("fitness", r"fitness|workout|running|health|sleep|yoga|meditat|habit|step|nutrition|gym"),
    ("security", r"secur|privacy|vpn|password|encrypt|https|authenticat|2fa|two-factor|protect"),
    (
        "shop",
        r"shop|store|e-?commerce|fashion|food|coffee|bakery|restaurant|recipe|delivery|"
        r"grocery|tea|drink|furniture|beauty",
    ),
    ("travel", r"travel|flight|trip|hotel|map|route|ride|city|transit|airline"),
    ("learning", r"learn|course|school|student|quiz|language|educat|class|training|tutor"),
    (
        "analytics",
        r"analytic|dashboard|metric|data|insight|report|growth|okr|sales|crm|revenue|"
        r"survey|forecast|monitor",
    ),
    (
        "tasks",
        r"task|todo|to-do|note|project|productiv|team|workflow|organi[sz]|onboarding|"
        r"kanban|document|write|writing",
    ),
)


def field_of(subject: str) -> Field:
    """The field that a subject's words belong to."""
    lower = subject.lower()
    for field, pattern in _WORDS:
        if re.search(pattern, lower):
            return field
    return "generic"
