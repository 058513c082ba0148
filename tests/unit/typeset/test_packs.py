"""Families from optional packages are found as files and never imported."""

import shutil
import sys

import pytest

from openmotion.errors import FontUnavailable
from openmotion.model import TextStyle
from openmotion.typeset import fallback, fonts, packs
from openmotion.typeset.fonts import families, find_face

_CACHES = (
    packs.packed_families,
    fonts.families,
    fonts._find_file,
    fallback.fallback_families,
)


def _style(family, **changes):
    return TextStyle(family=family, **({"size_px": 40, "colour": "#ffffff"} | changes))


@pytest.fixture
def alone(monkeypatch):
    """No optional package is installed; puts one that holds a Latin font in its place."""

    def forget():
        for cache in _CACHES:
            cache.cache_clear()

    path = find_face(_style("noto-sans")).path
    monkeypatch.setattr(sys, "path", [])
    forget()

    def install(folder, package="manimgx_fonts_cjk", file="NotoSansCJK-VF.otf.ttc"):
        (folder / package).mkdir()
        (folder / package / "__init__.py").write_text("raise ImportError('never import me')")
        if file is not None:
            shutil.copy(path, folder / package / file)
        monkeypatch.setattr(sys, "path", [str(folder)])
        forget()

    yield install
    monkeypatch.undo()
    forget()


def test_a_package_brings_its_families_without_being_imported(alone, tmp_path):
    alone(tmp_path)

    assert {"noto-sans-jp", "noto-sans-kr", "noto-sans-sc", "noto-sans-tc"} <= set(
        packs.packed_families()
    )
    assert "manimgx_fonts_cjk" not in sys.modules


def test_packed_families_are_families(alone, tmp_path):
    alone(tmp_path)

    assert "noto-sans-jp" in families()
    assert list(families()) == sorted(families())


def test_a_package_without_its_file_brings_nothing(alone, tmp_path):
    alone(tmp_path, file=None)

    assert packs.packed_families() == {}


def test_a_packed_face_stands_in_the_weight_of_the_style(alone, tmp_path):
    alone(tmp_path)
    face = find_face(_style("noto-sans-jp", weight=700))

    assert dict(face.position)["wght"] == 700
    assert face.path.startswith(str(tmp_path))


def test_without_its_package_the_extra_to_install_is_named(alone):
    with pytest.raises(FontUnavailable, match=r"pip install 'openmotion\[cjk\]'"):
        find_face(_style("noto-sans-jp"))
