"""The whole reading: any prompt gives a sane brief, and soon."""

import json
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openmotion.director.understand import read_brief
from openmotion.errors import InvalidRequest
from openmotion.model import Brief, Request

CORPUS = Path(__file__).parents[5] / "shared" / "corpus"
PIECES = (
    "Scene 1: ",
    '"Hi there" ',
    "10 seconds ",
    "#ff0044 ",
    "for Acme ",
    ", ",
    ". ",
    "\n",
    "- item ",
    "(x) ",
    "42% ",
    "$2M ",
    "\u2192 ",
    "`code` ",
    "```\n",
    "[up] ",
    "no text ",
    "from 1 to 10 ",
    "|",
    "a.com ",
    "@me ",
    "Title: ",
    "* ",
    "\t",
    "'",
    "{a} ",
    "<b> ",
    "0\u20133s: ",
    "\u732b",
    "\U0001f389",
    "\x07",
)


def _spans(brief: Brief) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []

    def visit(value: object) -> None:
        if isinstance(value, dict):
            if set(value) == {"start", "end"}:
                found.append((value["start"], value["end"]))
            for part in value.values():
                visit(part)
        elif isinstance(value, list | tuple):
            for part in value:
                visit(part)

    visit(brief.model_dump())
    return found


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=60))
def test_any_mixture_gives_a_brief_whose_spans_lie_in_the_prompt(pieces: list[str]) -> None:
    prompt = "go " + "".join(pieces)
    try:
        brief = read_brief(Request(prompt=prompt))
    except InvalidRequest:
        return

    assert brief.subject.value
    assert all(0 <= start <= end <= len(prompt) for start, end in _spans(brief))


@pytest.mark.parametrize(
    "unit",
    [
        "* ",
        "a-b-c-",
        "(",
        '"',
        "'",
        "`",
        "[a",
        "{a",
        "<svg ",
        "1. a\n",
        "Ab 12, ",
        "for A ",
        "10-second ",
        "a.",
        "\u20ac25 ",
        "Scene 1: foo. ",
        "- ",
        "*",
        "The quick brown fox runs on. ",
        "\u52d5\u753b\u3092",
        "x\n",
        " ",
    ],
)
def test_twelve_thousand_characters_are_read_soon(unit: str) -> None:
    prompt = (unit * 12_000)[:11_999] + "x"
    read_brief(Request(prompt="warm up"))
    started = process_time()
    read_brief(Request(prompt=prompt))

    assert process_time() - started < 1.5


def test_control_characters_never_reach_the_copy() -> None:
    brief = read_brief(Request(prompt='Title "Big\x07 \x00News\u202e" here'))

    assert brief.copy_lines[0].text == "Big News"


def test_the_same_request_gives_the_same_brief() -> None:
    request = Request(prompt='Launch film for Wren, a bird app. "Listen up." 42% more birds.')

    assert read_brief(request) == read_brief(request)


def test_the_corpus_is_understood() -> None:
    prompts, expected = CORPUS / "prompts.jsonl", CORPUS / "prompt_expectations.jsonl"
    if not prompts.exists() or not expected.exists():
        pytest.skip("the corpus of prompts is not beside this checkout")
    wishes = {
        line["id"]: line for line in map(json.loads, expected.read_text("utf-8").splitlines())
    }
    found = wanted = lengths = sizes = 0
    lines = [json.loads(line) for line in prompts.read_text("utf-8").splitlines()]
    for line in lines:
        wish = wishes[line["id"]]
        brief = read_brief(Request(prompt=line.get("run_prompt") or line["prompt"]))
        said = _squashed(_all_words(brief))
        wanted += len(wish["texts"])
        found += sum(_squashed(text) in said for text in wish["texts"])
        length = wish.get("duration", 15)
        lengths += abs(brief.duration_s.value - length) <= wish.get("duration_tol", 0.1) + 1e-6
        size = wish.get("width", 1920), wish.get("height", 1080)
        sizes += (brief.width.value, brief.height.value) == size

    assert found >= 0.95 * wanted
    assert lengths >= len(lines) - 1
    assert sizes == len(lines)


def _all_words(brief: Brief) -> str:
    words = [copy.text for copy in (*brief.copy_lines, *brief.details)]
    words += [copy.by or "" for copy in brief.copy_lines]
    words += [f"{point.title} | {point.detail}" for point in brief.features]
    words += [f"{figure.text} {figure.label}" for figure in brief.figures]
    for series in brief.series:
        words.append(series.title)
        words += [
            f"{point.label} {series.prefix}{point.value}{series.unit}" for point in series.points
        ]
    words += [brief.product.value, brief.cta.value, brief.link.value, brief.subject.value]
    return " | ".join(words)


def _squashed(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
