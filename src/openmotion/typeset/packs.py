"""Font families that optional packages bring as plain files.

Such a package holds fonts and nothing else; it is found where Python would import it from, and
never imported.
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib.machinery import PathFinder
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PackedFont:
    """A family in a package.

    Attributes:
        extra: of openmotion, which installs the package.
        package: its import name.
        file: its font file, with a weight axis.
        index: of the face in a collection.
    """

    extra: str
    package: str
    file: str
    index: int = 0


_CJK = "manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc"
_WORLD = "manimgx_fonts"
PACKED_FONTS = {
    "noto-sans-jp": PackedFont("cjk", *_CJK, index=0),
    "noto-sans-kr": PackedFont("cjk", *_CJK, index=1),
    "noto-sans-sc": PackedFont("cjk", *_CJK, index=2),
    "noto-sans-tc": PackedFont("cjk", *_CJK, index=3),
    "noto-sans-armenian": PackedFont("world", _WORLD, "NotoSansArmenian[wght].ttf"),
    "noto-sans-bengali": PackedFont("world", _WORLD, "NotoSansBengali[wght].ttf"),
    "noto-sans-ethiopic": PackedFont("world", _WORLD, "NotoSansEthiopic[wght].ttf"),
    "noto-sans-georgian": PackedFont("world", _WORLD, "NotoSansGeorgian[wght].ttf"),
    "noto-sans-gujarati": PackedFont("world", _WORLD, "NotoSansGujarati[wght].ttf"),
    "noto-sans-gurmukhi": PackedFont("world", _WORLD, "NotoSansGurmukhi[wght].ttf"),
    "noto-sans-hebrew": PackedFont("world", _WORLD, "NotoSansHebrew[wght].ttf"),
    "noto-sans-kannada": PackedFont("world", _WORLD, "NotoSansKannada[wght].ttf"),
    "noto-sans-khmer": PackedFont("world", _WORLD, "NotoSansKhmer[wght].ttf"),
    "noto-sans-lao": PackedFont("world", _WORLD, "NotoSansLao[wght].ttf"),
    "noto-sans-malayalam": PackedFont("world", _WORLD, "NotoSansMalayalam[wght].ttf"),
    "noto-sans-myanmar": PackedFont("world", _WORLD, "NotoSansMyanmar[wght].ttf"),
    "noto-sans-oriya": PackedFont("world", _WORLD, "NotoSansOriya[wght].ttf"),
    "noto-sans-sinhala": PackedFont("world", _WORLD, "NotoSansSinhala[wght].ttf"),
    "noto-sans-tamil": PackedFont("world", _WORLD, "NotoSansTamil[wght].ttf"),
    "noto-sans-telugu": PackedFont("world", _WORLD, "NotoSansTelugu[wght].ttf"),
    "noto-sans-symbols": PackedFont("world", _WORLD, "NotoSansSymbols[wght].ttf"),
    "noto-emoji": PackedFont("world", _WORLD, "NotoEmoji[wght].ttf"),
}


@lru_cache(maxsize=1)
def packed_families() -> dict[str, Path]:
    """The font file of each family whose package is installed, by slug."""
    files = {
        slug: folder / font.file
        for slug, font in PACKED_FONTS.items()
        if (folder := _folder(font.package)) is not None
    }
    return {slug: file for slug, file in files.items() if file.is_file()}


def how_to_install(family: str) -> str:
    """The pip arguments that install a family, or install it again."""
    packed = PACKED_FONTS.get(family)
    return f"'openmotion[{packed.extra}]'" if packed else f"fontpkg-{family}"


def _folder(package: str) -> Path | None:
    spec = PathFinder.find_spec(package)
    places = spec.submodule_search_locations if spec is not None else None
    return Path(next(iter(places))) if places else None
