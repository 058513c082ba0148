"""Where the cities that films speak of lie.

Source: GeoNames (CC BY 4.0); see assets/maps/README.md.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class City:
    """A city.

    Attributes:
        name: the usual one in English.
        lon: degrees east.
        lat: degrees north.
        country: its ISO 3166 code of two letters.
    """

    name: str
    lon: float
    lat: float
    country: str


def find_city(name: str) -> City | None:
    """A city by one of its names, in any case and with or without accents; None is not known.

    Of two cities whose names differ by accents only, the one that is written so is meant.
    """
    exact, plain = _cities()
    return exact.get(name.strip().casefold()) or plain.get(_plain(name))


@lru_cache(maxsize=1)
def _cities() -> tuple[dict[str, City], dict[str, City]]:
    """All cities by their names as written and without accents, the largest first."""
    text = (files("openmotion.assets") / "maps" / "cities.txt").read_text(encoding="utf-8")
    exact: dict[str, City] = {}
    plain: dict[str, City] = {}
    for row in text.splitlines():
        names, lon, lat, country = row.split(";")
        city = City(names.split("|")[0], float(lon), float(lat), country)
        for name in names.split("|"):
            exact.setdefault(name.casefold(), city)
            plain.setdefault(_plain(name), city)
    return exact, plain


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(char for char in letters if not unicodedata.combining(char))
