"""The outlines, codes and names of countries.

Source: Natural Earth (public domain); see assets/maps/README.md.
"""

import gzip
import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process

from openmotion.errors import InvalidComposition

Arc = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory.

    Attributes:
        code3: ISO 3166 code of three letters.
        code2: of two letters.
        names: the first is the usual short one in English.
        label: longitude and latitude of a place well inside its largest part.
        rings: each a list of arcs; a negative number `~n` is arc `n` backwards.
    """

    code3: str
    code2: str
    names: tuple[str, ...]
    label: tuple[float, float]
    rings: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """All countries and the lines between them.

    Attributes:
        arcs: each (points, 2) float64, longitude and latitude in degrees.
        countries: by their code of three letters, sorted.
        coast: for each arc, whether land lies on one side of it only.
    """

    arcs: tuple[Arc, ...]
    countries: dict[str, Country]
    coast: tuple[bool, ...]

    def ring(self, indexes: tuple[int, ...]) -> Arc:
        """The points of a closed ring, its longitudes going on over the antimeridian."""
        parts = [self.arcs[i] if i >= 0 else self.arcs[~i][::-1] for i in indexes]
        points = np.concatenate([parts[0], *(part[1:] for part in parts[1:])])
        turns = np.round(np.diff(points[:, 0]) / -360.0)
        out = points.copy()
        out[1:, 0] += 360.0 * np.cumsum(turns)
        return out


@lru_cache(maxsize=1)
def world() -> World:
    """The countries of the package, read once."""
    path = files("openmotion.assets") / "maps" / "countries.json.gz"
    data = json.loads(gzip.decompress(path.read_bytes()))
    unit = data["unit_deg"]
    arcs = tuple(
        np.cumsum(np.asarray(flat, dtype=np.int64).reshape(-1, 2), axis=0) * unit
        for flat in data["arcs"]
    )
    countries = {
        item["code3"]: Country(
            code3=item["code3"],
            code2=item["code2"],
            names=tuple(item["names"]),
            label=(item["label"][0], item["label"][1]),
            rings=tuple(tuple(ring) for ring in item["rings"]),
        )
        for item in data["countries"]
    }
    uses = [0] * len(arcs)
    for country in countries.values():
        for index in {max(i, ~i) for ring in country.rings for i in ring}:
            uses[index] += 1
    return World(arcs, countries, tuple(count == 1 for count in uses))


def find_country(name: str, *, owner: str) -> Country:
    """A country by one of its codes or names, in any case and with or without accents.

    Args:
        name: as someone wrote it.
        owner: id of the layer, for errors.

    Raises:
        InvalidComposition: there is none; the message names near ones.
    """
    known = _by_name()
    found = known.get(_plain(name))
    if found is None:
        near = process.extract(_plain(name), list(known), limit=12)
        codes = dict.fromkeys(known[match].names[0] for match, _, _ in near)
        raise InvalidComposition(
            f"layer {owner} names the country {name!r}, which is not known; "
            f"near it are {', '.join(list(codes)[:3])}"
        )
    return found


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Country]:
    known: dict[str, Country] = {}
    for country in world().countries.values():
        for name in (*country.names, country.code3, country.code2):
            known.setdefault(_plain(name), country)
    return known


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(char for char in letters if not unicodedata.combining(char))
