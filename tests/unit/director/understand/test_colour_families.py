"""Families of colours."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("ad for Velm in pastel colours", "pastel"),
        ("ad for Velm, pastels", "pastel"),
        ("ad for Velm, soft pastel palette", "pastel"),
        ("Werbung f\u00fcr Velm in Pastellt\u00f6nen", "pastel"),
        ("Werbung f\u00fcr Velm, Erdt\u00f6ne", "earth tones"),
        ("ad for Velm, earth tones", "earth tones"),
        ("ad for Velm with earthy colours", "earth tones"),
        ("ad for Velm, jewel tones", "jewel tones"),
        ("ad for Velm, neon colors", "neon colours"),
        ("ad for Velm, autumn colours", "autumn colours"),
        ("ad for Velm in sunset tones", "sunset colours"),
        ("ad for Velm, ocean palette", "ocean colours"),
        ("ad for Velm, forest tones", "forest colours"),
        ("ad for Velm, candy colours", "candy colours"),
        ("ad for Velm, warm tones", "warm colours"),
        ("ad for Velm, cool colours", "cool colours"),
        ("ad for Velm in sepia", "sepia"),
        ("pub pour Velm, couleurs chaudes", "warm colours"),
        ("no pastel colours, ad for Velm", None),
        ("pastel de nata ad", None),
        ("earth day ad", None),
        ("a warm welcome ad", None),
        ("sunset yoga ad", None),
        ("the ocean is warming", None),
        ("cool gadgets ad", None),
        ("ad for a jewel shop", None),
    ],
)
def test_a_family_gives_ground_and_accent(prompt: str, name: str | None) -> None:
    wishes = read_brief(Request(prompt=prompt)).colours

    assert [(w.name, w.role) for w in wishes if w.role in {"ground", "accent"}] == (
        [(name, "ground"), (name, "accent")] if name else []
    )
