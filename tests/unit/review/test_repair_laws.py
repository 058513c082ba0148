"""Whatever stands on the screen: a repair is valid, makes nothing worse, and is done at once."""

from itertools import combinations

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.model import check_composition
from openmotion.render import settled_texts
from openmotion.review import repair
from openmotion.review.texts import outside_by, overlap_share, safe_box

colours = st.sampled_from(["#f7f6f2", "#131316", "#7a7a80", "#d02f14", "#22a34a", "#2b50ff"])
texts = st.builds(
    lambda words, at, size, colour, align: text_of(
        words, at=at, size=size, colour=colour
    ).model_copy(update={"align": align}),
    st.sampled_from(["Go", "A calm line", "More words than the frame has room for"]),
    st.tuples(st.integers(-40, 500), st.integers(0, 290)),
    st.sampled_from([9, 18, 32, 60]),
    colours,
    st.sampled_from(["left", "centre", "right"]),
)


def plan_of(layers):
    named = [layer.model_copy(update={"id": f"t{n}"}) for n, layer in enumerate(layers)]
    return composition_of(scene_of(*named, end=90))


plans = st.lists(texts, min_size=1, max_size=3).map(plan_of)
single = texts.map(lambda layer: plan_of([layer]))
few = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
)


def faults(composition):
    shown = settled_texts(composition)
    safe = safe_box(composition)
    outside = sum(max(0.0, outside_by(text.box, safe) - 1) for text in shown)
    return outside + 1000 * sum(overlap_share(a, b) for a, b in combinations(shown, 2))


@few
@given(plans)
def test_a_repaired_composition_is_valid_and_no_worse(composition):
    better, _ = repair(composition)

    check_composition(better)
    assert faults(better) <= faults(composition) + 1e-6


@few
@given(single)
def test_a_single_text_is_set_right_at_once(composition):
    once, _ = repair(composition)
    twice, findings = repair(once)

    assert [item for item in findings if item.repaired] == []
    assert twice is once
    assert faults(once) == 0


@few
@given(plans)
def test_a_repair_is_the_same_each_time(composition):
    assert repair(composition) == repair(composition)
