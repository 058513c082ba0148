"""Seeded chance: the same words give the same numbers on every machine.

Source: SplitMix64, Sebastiano Vigna, https://prng.di.unimi.it/splitmix64.c (public domain);
strings enter by FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ (public domain).
"""

from typing import TypeVar

_MASK = (1 << 64) - 1
Option = TypeVar("Option")


def derive_seed(seed: int, *names: str | int) -> int:
    """A new 63-bit seed from a seed and names, so that each part has chance of its own."""
    state = (seed & _MASK) ^ 0xCBF29CE484222325
    for name in names:
        for byte in f"{name}\x1f".encode():
            state = ((state ^ byte) * 0x100000001B3) & _MASK
    return _scramble(state) >> 1


def chance(seed: int, *names: str | int) -> float:
    """A number from 0 up to but not including 1, fixed by the seed and the names."""
    return (derive_seed(seed, *names) >> 10) / (1 << 53)


def choose(seed: int, options: tuple[Option, ...], *names: str | int) -> Option:
    """One of several options, fixed by the seed and the names."""
    return options[int(chance(seed, *names) * len(options))]


def _scramble(state: int) -> int:
    state = (state + 0x9E3779B97F4A7C15) & _MASK
    state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & _MASK
    return state ^ (state >> 31)
