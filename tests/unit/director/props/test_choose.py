"""A hook's live element fits its subject."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import SHAPES, one_shot

SUBJECTS = [
    ("plant science lesson", "sprout"),
    ("space mission", "orbit"),
    ("neural search engine", "node"),
    ("heart health tracker", "pulse"),
    ("password manager", "vault"),
    ("savings bank", "coin"),
    ("podcast", "wave"),
    ("AI calendar app", "week"),
    ("sales dashboard", "ladder"),
    ("travel guide", "route"),
    ("coffee shop", "ticks"),
    ("writing assistant", "typed"),
]


def layers(subject: str, seed: int = 1, shape: str = "16:9") -> list[str]:
    content = PLAIN["hook"].model_copy(update={"subject": subject, "product": "Vio"})
    made = one_shot("hook", content, seed=seed, size=SHAPES[shape])
    return [layer.id for layer in made.scenes[0].layers]


@pytest.mark.parametrize(("subject", "prop"), SUBJECTS)
def test_a_subject_gets_its_own_picture(subject, prop):
    assert any(name.startswith(prop) for name in layers(subject))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("subject", "prop"), SUBJECTS)
def test_every_picture_can_be_drawn_in_every_frame(subject, prop, shape):
    assert layers(subject, shape=shape)


def test_a_subject_without_a_field_gets_one_of_several_pictures():
    kinds = {
        name.split(".")[0].rstrip("0123456789")
        for seed in range(12)
        for name in layers("notary office", seed)
    }

    assert {"scale", "flow", "orbit"} <= kinds
