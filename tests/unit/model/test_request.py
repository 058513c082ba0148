"""A request is checked once, at the edge."""

import pytest
from pydantic import ValidationError

from openmotion.model import Request


@pytest.mark.parametrize("prompt", ["a", "x" * 12_000, "🎉", "日本語の動画", "  a  "])
def test_visible_prompts_are_taken(prompt):
    assert Request(prompt=prompt).prompt == prompt


@pytest.mark.parametrize("prompt", ["", " ", "\n\t", "\x00\x07", "\u200b\u200d\ufeff", "\u202e"])
def test_prompts_without_a_visible_character_are_refused(prompt):
    with pytest.raises(ValidationError):
        Request(prompt=prompt)


def test_prompts_longer_than_12000_characters_are_refused():
    with pytest.raises(ValidationError, match="12000"):
        Request(prompt="x" * 12_001)


@pytest.mark.parametrize("duration", [0, 0.99, 300.1, 10_800, -5])
def test_durations_outside_1_to_300_s_are_refused(duration):
    with pytest.raises(ValidationError, match="duration_s"):
        Request(prompt="a", duration_s=duration)


def test_eleven_attachments_are_refused():
    with pytest.raises(ValidationError, match="at most 10"):
        Request(prompt="a", attachments=[{"url": "https://example.com/a.png"}] * 11)


def test_a_misspelt_field_is_refused():
    with pytest.raises(ValidationError, match="durration"):
        Request.model_validate({"prompt": "a", "durration": 3})
