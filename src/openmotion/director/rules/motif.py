"""The motif of a video: which shape, and its way around the frame from shot to shot."""

import re
from collections.abc import Sequence

from openmotion.director.kit import RING, motifs_of
from openmotion.director.looks import Look
from openmotion.model.brief import Brief
from openmotion.model.motif import MotifKind, MotifSpot
from openmotion.model.seed import choose, derive_seed

_STARTS = (1, 3, 3, 5)
_WITHOUT = frozenset({"lower_third", "logo_sting", "choreography"})
_NOT_WANTED = ("motif", "shape", "ornament", "decoration", "graphic")
_REFUSED = re.compile(
    r"\b(?:no|without|avoid|not? any)\b[^.;,\n]{0,20}"
    r"\b(?:motifs?|shapes?|ornaments?|decorations?|graphic elements)\b",
    re.IGNORECASE,
)
_LEAST, _MORE = 0.05, 0.12  # radius as a share of the shorter side, and what energy adds


def choose_motif(brief: Brief, look: Look, shots: int, seed: int) -> MotifKind | None:
    """The shape; none for a single shot, for plates and marks, and where none is wanted."""
    refused = _REFUSED.search(brief.prompt) is not None
    banned = refused or any(word.startswith(_NOT_WANTED) for word in map(str.lower, brief.excluded))
    if shots < 2 or banned or brief.kind.value in _WITHOUT:
        return None
    return choose(seed, motifs_of(look.roundness), "motif")


def lead_motif(energies: Sequence[float], seed: int) -> list[MotifSpot]:
    """A spot for each shot: around the frame in one direction, larger where there is energy."""
    at = choose(seed, _STARTS, "motif start")
    turn = choose(seed, (1, -1), "motif turn")
    spots: list[MotifSpot] = []
    for index, energy in enumerate(energies):
        if index:
            at += turn * choose(derive_seed(seed, index), (1, 2, 2), "motif step")
            if at % len(RING) == len(RING) - 1:
                at += turn
        x, y = RING[at % len(RING)]
        size = round(_LEAST + _MORE * energy, 4)
        angle = float(90 * choose(derive_seed(seed, index), (0, 1, 2, 3), "motif angle"))
        spots.append(MotifSpot(x=x, y=y, size=size, rotation_deg=angle))
    return spots
