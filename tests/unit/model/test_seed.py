"""Chance is the same on every machine and in every version."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from openmotion.model import chance, choose, derive_seed

seeds = st.integers(0, (1 << 63) - 1)
names = st.lists(st.one_of(st.text(max_size=8), st.integers()), max_size=3)


def test_the_numbers_are_frozen():
    assert derive_seed(0) == FROZEN["derive_seed(0)"]
    assert derive_seed(7, "shot", 3) == FROZEN["derive_seed(7, 'shot', 3)"]
    assert derive_seed((1 << 63) - 1, "Grün地") == FROZEN["derive_seed(max, 'Grün地')"]
    assert chance(7, "ground") == FROZEN["chance(7, 'ground')"]


def test_the_choices_are_frozen():
    picked = [choose(seed, ("a", "b", "c", "d"), "look") for seed in range(12)]

    assert "".join(picked) == FROZEN["choices"]


@given(seeds, names)
def test_seeds_fit_in_63_bits(seed, parts):
    assert 0 <= derive_seed(seed, *parts) < 1 << 63


@given(seeds, names)
def test_chance_is_below_one(seed, parts):
    assert 0.0 <= chance(seed, *parts) < 1.0


@given(seeds)
def test_names_are_kept_apart(seed):
    assert derive_seed(seed, "ab", "c") != derive_seed(seed, "a", "bc")


def test_chance_is_even():
    counts = Counter(int(chance(1, number) * 10) for number in range(10_000))

    assert all(900 < count < 1100 for count in counts.values())


def test_neighbouring_seeds_have_nothing_in_common():
    pairs = [(chance(seed, "x"), chance(seed + 1, "x")) for seed in range(2000)]
    mean = sum((a - 0.5) * (b - 0.5) for a, b in pairs) / len(pairs)

    assert abs(mean) < 0.01


FROZEN = {
    "derive_seed(0)": 7043838727467204504,
    "derive_seed(7, 'shot', 3)": 6999620036323358349,
    "derive_seed(max, 'Grün地')": 267076256031659332,
    "chance(7, 'ground')": 0.8343435797321929,
    "choices": "caadbadbbdda",
}
