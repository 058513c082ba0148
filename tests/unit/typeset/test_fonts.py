"""Faces are found by slug, weight, width and slant."""

import pytest

from openmotion.errors import FontUnavailable
from openmotion.model import TextStyle
from openmotion.typeset import fonts
from openmotion.typeset.fonts import fallback_face, families, find_face, varied_face


def _style(family, **changes):
    return TextStyle(family=family, **({"size_px": 40, "colour": "#ffffff"} | changes))


def test_families_are_sorted_slugs():
    known = families()

    assert "bricolage-grotesque" in known
    assert list(known) == sorted(known)


def test_a_missing_family_names_the_package_to_install():
    with pytest.raises(FontUnavailable, match="pip install fontpkg-no-such-type"):
        find_face(_style("no-such-type"))


def test_a_family_is_found_by_its_written_name_too():
    face = find_face(_style("Space Grotesk"))

    assert "SpaceGrotesk" in face.path


@pytest.mark.parametrize("family", families())
def test_every_family_has_an_upright_and_a_leaning_face(family):
    upright = find_face(_style(family))
    italic = find_face(_style(family, italic=True))

    assert upright.lean == 0
    assert italic.lean > 0 or italic.path != upright.path


def test_weight_is_kept_inside_the_axis():
    face = find_face(_style("figtree", weight=100))

    assert dict(face.position)["wght"] == 300


def test_optical_size_follows_the_size_up_to_the_display_cut():
    small = find_face(_style("inter", size_px=18))
    large = find_face(_style("inter", size_px=200))

    assert dict(small.position)["opsz"] == 18
    assert dict(large.position)["opsz"] == 32


def test_width_is_set_where_the_font_has_it():
    face = find_face(_style("archivo", width=120))

    assert dict(face.position)["wdth"] == 120


def test_the_same_style_gives_the_same_face():
    assert find_face(_style("sora")) is find_face(_style("sora", colour="#000000"))


def test_a_fallback_face_never_leans_by_force():
    face = fallback_face(_style("sora", italic=True), "noto-sans-arabic")

    assert face.lean == 0


def test_a_damaged_file_is_refused(tmp_path):
    damaged = tmp_path / "damaged.ttf"
    damaged.write_bytes(b"not a font")

    with pytest.raises(FontUnavailable, match="cannot be read"):
        fonts._load(fonts._File(str(damaged), 0, upright=True), "damaged", (), lean=False)


def test_a_face_moves_on_the_axes_that_its_file_has():
    face = find_face(_style("archivo"))
    moved = varied_face(face, 820, 300)

    assert dict(moved.position) == {"wght": 820, "wdth": 125}
    assert varied_face(face, None, None) is face
    assert varied_face(find_face(_style("anton")), 900, 80).position == ()


def test_a_moved_italic_still_leans():
    face = find_face(_style("archivo", italic=True))

    assert varied_face(face, 800, None).lean == face.lean
