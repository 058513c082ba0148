"""Syntax colours for any curly or indented language, by the shape of its words."""

import re

from openmotion.model import TextRun, TextStyle

_KEYWORDS = (
    "import|from|export|default|async|await|function|def|class|return|const|let|var|if|else|elif|"
    "for|while|in|of|new|try|except|catch|finally|raise|throw|with|as|public|private|static|void|"
    "fn|use|mut|match|struct|impl|package|func|type|interface|enum|select|where|true|false|null|"
    "None|True|False|npx|npm|pip|git|curl|docker|cargo|brew"
)
_TOKEN = re.compile(
    rf"(?P<comment>(?:#|//).*$)|(?P<string>\"[^\"]*\"|'[^']*'|`[^`]*`)"
    rf"|(?P<number>\b\d[\d_.]*\b)|(?P<keyword>\b(?:{_KEYWORDS})\b)"
    r"|(?P<call>\b[A-Za-z_]\w*(?=\())|(?P<plain>[A-Za-z_]\w*|\s+|.)"
)
_COLOURS = {
    "comment": "#8b949e",
    "string": "#a5e3b0",
    "number": "#f2c78f",
    "keyword": "#f39ac1",
    "call": "#8fc7ff",
    "plain": "#e9edf2",
}


def coloured(text: str, style: TextStyle) -> tuple[TextRun, ...]:
    """A line of code as runs, each in the colour of its kind; spaces and letters stay as given."""
    runs: list[TextRun] = []
    for found in _TOKEN.finditer(text):
        colour = _COLOURS[found.lastgroup or "plain"]
        if runs and runs[-1].style.colour == colour:
            runs[-1] = TextRun(text=runs[-1].text + found.group(), style=runs[-1].style)
        else:
            runs.append(
                TextRun(text=found.group(), style=style.model_copy(update={"colour": colour}))
            )
    return tuple(runs)
