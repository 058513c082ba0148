"""The reference says what the code says."""

import re
import runpy
from pathlib import Path
from typing import get_args

import pytest

from openmotion import model
from openmotion.director.looks import LOOKS
from openmotion.director.recipes import RECIPES
from openmotion.model import (
    CUE_KINDS,
    GROUND_KINDS,
    MOODS,
    TRANSITION_KINDS,
    Bezier,
    Blend,
    EasingName,
    Ellipse,
    GroupLayer,
    ImageLayer,
    LinearGradient,
    RadialGradient,
    Rect,
    ShapeLayer,
    Solid,
    Spring,
    Steps,
    TextLayer,
)
from openmotion.settings import ServiceSettings, Settings

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
PAGES = [
    "cli.md",
    "errors.md",
    "grounds.md",
    "looks.md",
    "recipes.md",
    "schema.md",
    "settings.md",
    "transitions.md",
]


@pytest.fixture(scope="module")
def generated():
    return runpy.run_path(str(ROOT / "docs" / "generate.py"))["pages"]()


def kinds(*models):
    return tuple(model.model_fields["kind"].default for model in models)


def rows(page, section):
    """The first column of the tables below a heading, up to the next heading of its level."""
    text = (REFERENCE / page).read_text(encoding="utf-8")
    part = text.split(f"\n## {section}\n")[1].split("\n## ")[0]
    return {
        name
        for row in re.findall(r"^\| (`.*?`) \|", part, re.MULTILINE)
        for name in re.findall(r"`(.+?)`", row)
    }


@pytest.mark.parametrize("page", PAGES)
def test_generated_pages_are_up_to_date(generated, page):
    written = (REFERENCE / page).read_text(encoding="utf-8")

    assert written == generated[page], f"{page} is old; run python docs/generate.py"


@pytest.mark.parametrize(
    ("section", "names"),
    [
        (
            "Layer kinds",
            kinds(
                TextLayer,
                ShapeLayer,
                ImageLayer,
                GroupLayer,
                model.ParticlesLayer,
                model.DeviceLayer,
                model.CodeLayer,
                model.TerminalLayer,
                model.ChatLayer,
                model.CursorLayer,
                model.MapLayer,
                model.GlobeLayer,
                model.BarChartLayer,
                model.LineChartLayer,
                model.AreaChartLayer,
                model.DonutLayer,
                model.BarRaceLayer,
                model.ScatterLayer,
                model.PictogramLayer,
                model.IconLayer,
                model.ArtLayer,
                model.VideoLayer,
                model.AdjustmentLayer,
            ),
        ),
        (
            "Emitters",
            kinds(
                model.PointEmitter,
                model.LineEmitter,
                model.BoxEmitter,
                model.RingEmitter,
                model.PathEmitter,
            ),
        ),
        ("Outlines", kinds(Rect, Ellipse, model.Path)),
        ("Paints", kinds(Solid, LinearGradient, RadialGradient)),
        ("Effects", kinds(*get_args(get_args(model.Effect)[0]))),
        ("Blends", get_args(Blend)),
        ("Easings", (*get_args(EasingName), *kinds(Bezier, Spring, Steps))),
        ("Transitions", TRANSITION_KINDS),
        ("Grounds", GROUND_KINDS),
        ("Cues", CUE_KINDS),
        ("Moods", MOODS),
    ],
)
def test_every_word_of_a_composition_is_described(section, names):
    assert rows("vocabulary.md", section) == set(names)


def test_every_recipe_is_described(generated):
    assert all(f"| `{name}` |" in generated["recipes.md"] for name in RECIPES)


def test_every_look_is_described(generated):
    assert all(f"## {name}\n" in generated["looks.md"] for name in LOOKS)


def test_every_model_of_a_document_is_described(generated):
    documents = {
        name
        for name in model.__all__
        if isinstance(getattr(model, name), type)
        and issubclass(getattr(model, name), model.Frozen)
        and name not in {"Frozen", "Span"}
    }

    assert {name for name in documents if f"### {name}\n" not in generated["schema.md"]} == set()


@pytest.mark.parametrize("settings", [Settings, ServiceSettings])
def test_every_setting_is_described(generated, settings):
    described = re.findall(r"^\| `OPENMOTION_(\w+)` \|.*\w", generated["settings.md"], re.MULTILINE)

    assert {name.upper() for name in settings.model_fields} <= set(described)


def test_every_error_has_a_status(generated):
    rows = re.findall(r"^\| `(\w+)` \| (\d*) \|", generated["errors.md"], re.MULTILINE)

    assert rows
    assert [code for code, status in rows if not status] == []


def test_the_readme_counts_recipes_and_looks_right():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    numbers = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ]

    assert f"[{len(RECIPES)} kinds of scenes]" in text
    count = numbers[len(LOOKS)] if len(LOOKS) < len(numbers) else str(len(LOOKS))
    assert f"[{count} looks]" in text
