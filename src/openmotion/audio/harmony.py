"""Chords over a key, and how one voicing moves to the next."""

import re
from dataclasses import dataclass
from itertools import pairwise

_DEGREES = {"i": 0, "ii": 2, "iii": 4, "iv": 5, "v": 7, "vi": 9, "vii": 11}
_SHAPES: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "5": (0, 7),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
    "7": (0, 4, 7, 10),
    "9": (0, 4, 7, 10, 14),
    "maj7": (0, 4, 7, 11),
    "maj9": (0, 4, 7, 11, 14),
    "m7": (0, 3, 7, 10),
    "m9": (0, 3, 7, 10, 14),
    "m11": (0, 3, 7, 10, 17),
    "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14),
    "sus2": (0, 2, 7),
    "sus4": (0, 5, 7),
    "7sus4": (0, 5, 7, 10),
    "9sus4": (0, 5, 10, 14),
}
_NUMERAL = re.compile(r"(b?)([ivIV]+)(.*)")


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord in a key.

    Attributes:
        root: pitch class 0..11, 0 is C.
        shape: semitones above the root, rising, 0 first.
    """

    root: int
    shape: tuple[int, ...]

    @property
    def classes(self) -> tuple[int, ...]:
        """The pitch classes, root first."""
        return tuple((self.root + step) % 12 for step in self.shape)


def chord(numeral: str, key: int) -> Chord:
    """The chord that a Roman numeral names: "vi", "bVII", "IVmaj7", "ii" + "9" for minor ninths.

    Capitals are major, small letters minor; a suffix of a small numeral counts as minor.
    """
    match = _NUMERAL.fullmatch(numeral)
    if match is None or match[2].lower() not in _DEGREES:
        raise ValueError(f"{numeral!r} is not a chord")
    flat, roman, suffix = match.groups()
    minor = roman.islower() and not suffix.startswith(("sus", "7sus", "9sus", "5"))
    shape = _SHAPES["m" + suffix if minor else suffix]
    return Chord(root=(key + _DEGREES[roman.lower()] - len(flat)) % 12, shape=shape)


def voicing(
    wanted: Chord, register: tuple[int, int], before: tuple[int, ...] = ()
) -> tuple[int, ...]:
    """The chord's tones in a register, near to the voicing before.

    At most four tones: a fifth one takes the place of the root, which the bass plays.
    """
    classes = wanted.classes if len(wanted.shape) < 5 else wanted.classes[1:]
    low, high = register
    centre = (low + high) / 2
    best: tuple[float, tuple[int, ...]] = (float("inf"), ())
    for bottom in range(low, low + 12):
        for turn in range(len(classes)):
            if (bottom - classes[turn]) % 12:
                continue
            tones = [bottom]
            for step in range(1, len(classes)):
                wanted_class = classes[(turn + step) % len(classes)]
                tones.append(tones[-1] + 1 + (wanted_class - tones[-1] - 1) % 12)
            best = min(best, (_cost(sorted(tones), centre, high, before), tuple(sorted(tones))))
    return best[1]


def ladder(wanted: Chord, low: int, count: int) -> tuple[int, ...]:
    """The chord's tones from a note upwards."""
    tones: list[int] = []
    note = low
    classes = set(wanted.classes)
    while len(tones) < count:
        if note % 12 in classes:
            tones.append(note)
        note += 1
    return tuple(tones)


def root_note(wanted: Chord, register: tuple[int, int]) -> int:
    """The root in the octave that starts at the register's low end."""
    return register[0] + (wanted.root - register[0]) % 12


def nearest(target: float, classes: tuple[int, ...]) -> int:
    """The note of some pitch classes that is nearest to a target."""
    around = range(int(target) - 7, int(target) + 9)
    return min((n for n in around if n % 12 in classes), key=lambda n: (abs(n - target), n))


def _cost(tones: list[int], centre: float, high: int, before: tuple[int, ...]) -> float:
    middle = sum(tones) / len(tones)
    cost = 0.25 * abs(middle - centre) + 3.0 * max(0, tones[-1] - high)
    # Seconds low in the register sound muddy, at the top they sound harsh.
    cost += sum(2.0 for low, up in pairwise(tones) if up - low == 1)
    cost += sum(1.5 for low, up in pairwise(tones) if low < 52 and up - low < 4)
    if before:
        cost += sum(min(abs(tone - old) for old in before) for tone in tones)
        cost += 0.6 * abs(tones[-1] - before[-1])
    return cost
