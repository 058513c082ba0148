"""Pages lead where they say and name what exists."""

import ast
import importlib
import re
from pathlib import Path
from typing import Any

import pytest
import typer.main

from openmotion.cli.app import app

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
COMMAND = re.compile(r"(?:^    |`)openmotion (\w+)(?: (\w+))?", re.MULTILINE)
CHECKS = ROOT / "src" / "openmotion" / "review"


def commands(group: Any = None, prefix: str = "") -> dict[str, Any]:
    """The commands by their full names, "keys create" too."""
    group = group or typer.main.get_command(app)
    found: dict[str, Any] = {}
    for name, command in group.commands.items():
        is_group = hasattr(command, "commands")
        found |= commands(command, f"{prefix}{name} ") if is_group else {prefix + name: command}
    return found


def named(page):
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_to_files_that_exist(page):
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    broken = [
        link
        for link in links
        if not link.startswith(("http:", "https:", "mailto:")) and not (page.parent / link).exists()
    ]

    assert broken == []


def test_every_check_of_a_review_is_described():
    text = (ROOT / "docs" / "reference" / "checks.md").read_text(encoding="utf-8")
    described = set(re.findall(r"^\| `(\w+)` \|", text.split("## Measures")[0], re.MULTILINE))
    found = set()
    for path in CHECKS.glob("*.py"):
        code = path.read_text(encoding="utf-8")
        found |= set(re.findall(r'check="(\w+)"', code))
        found |= set(re.findall(r'_error\(\s*"(\w+)"', code))
        found |= set(re.findall(r'_at\(\s*text,\s*"(\w+)"', code))
        found |= set(re.findall(r'check="\w+" if [\w.]+ else "(\w+)"', code))

    assert described == found


def test_commands_that_pages_show_exist():
    known = set(commands())
    groups = {name.split()[0] for name in known if " " in name}
    shown = set()
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for first, second in re.findall(
            r"(?:^    |`)openmotion (\w+)(?: (\w+))?", text, re.MULTILINE
        ):
            shown.add(f"{first} {second}" if first in groups and second else first)

    assert shown <= known | groups


def test_every_page_is_linked_from_another():
    pages = [page for page in PAGES if page.name != "README.md" and "decisions" not in page.parts]
    texts = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    unreachable = [named(page) for page in pages if f"{page.name}" not in texts]

    assert unreachable == []


def test_decisions_are_numbered_without_gaps():
    numbers = sorted(int(page.name[:4]) for page in (ROOT / "docs" / "decisions").glob("*.md"))

    assert numbers == list(range(1, len(numbers) + 1))


def test_nothing_mentions_how_it_was_made():
    forbidden = re.compile(r"/work/|prototype|pypi\.org|files\.pythonhosted", re.IGNORECASE)
    texts = {named(page): page.read_text(encoding="utf-8") for page in PAGES}

    assert [name for name, text in texts.items() if forbidden.search(text)] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_imports_that_pages_show_work(page):
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    imports = [
        (node.module or "", alias.name)
        for block in blocks
        for node in ast.parse(block).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    missing = [
        name for module, name in imports if not hasattr(importlib.import_module(module), name)
    ]

    assert missing == []


def test_options_that_pages_show_exist():
    params = [item for command in commands().values() for item in command.params]
    known = {flag for item in params for flag in (*item.opts, *item.secondary_opts)}
    pages = [page for page in PAGES if page.name != "CONTRIBUTING.md"]
    lines = [
        line
        for page in pages
        for line in page.read_text(encoding="utf-8").splitlines()
        if "docker " not in line
    ]
    shown = {option for line in lines for option in re.findall(r"(?<![\w-])--[a-z][\w-]+", line)}

    assert shown - known <= {"--help"}
