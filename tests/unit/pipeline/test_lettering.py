"""Videos whose words no font can draw are refused; single letters and symbols are not."""

import pytest
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.director.offline import OfflineDirector
from openmotion.errors import FontUnavailable
from openmotion.model import Request
from openmotion.pipeline import lettering, make_video
from openmotion.pipeline.lettering import require_letters

# No package of fonts has Tibetan.
TIBETAN = "བོད་སྐད་ནང"


class TibetanDirector(OfflineDirector):
    """Plans a film in Tibetan, whatever is asked for."""

    def arrange(self, storyboard):
        return composition_of(scene_of(text_of(TIBETAN)))


def test_words_that_cannot_be_set_are_refused():
    with pytest.raises(FontUnavailable, match="in Tibetan, for which openmotion has no font"):
        require_letters(composition_of(scene_of(text_of(TIBETAN))))


@pytest.mark.parametrize(
    ("text", "script", "extra"),
    [
        ("毎日を楽に", "Japanese", "cjk"),
        ("记录灵感", "Chinese", "cjk"),
        ("더 쉬운 하루", "Korean", "cjk"),
        ("שלום עולם", "Hebrew", "world"),
    ],
)
def test_the_message_names_the_script_and_what_to_install(monkeypatch, text, script, extra):
    monkeypatch.setattr(
        lettering, "missing_glyphs", lambda lines: {char for line in lines for char in line.text}
    )

    with pytest.raises(FontUnavailable) as caught:
        require_letters(composition_of(scene_of(text_of(text))))

    message = str(caught.value)
    assert f"in {script}" in message
    assert f"pip install 'openmotion[{extra}]'" in message
    assert f"OPENMOTION_EXTRAS={extra} scripts/video" in message
    assert "\n" not in message


def test_a_few_missing_letters_are_left_to_the_report():
    require_letters(composition_of(scene_of(text_of("The word བོད means Tibet"))))


def test_symbols_and_emoji_are_no_letters():
    require_letters(composition_of(scene_of(text_of("go 🚀🚀🚀🚀 ⛷⛷ 🫠"))))


def test_ornament_is_not_read():
    require_letters(
        composition_of(scene_of(text_of("Words"), text_of(TIBETAN, name="back", decor=True)))
    )


def test_nothing_but_symbols_without_a_font_is_refused():
    with pytest.raises(FontUnavailable, match="nothing but symbols"):
        require_letters(composition_of(scene_of(text_of("𐆐 𐆐"))))


def test_a_film_without_words_is_fine():
    require_letters(composition_of())


def test_nothing_is_left_behind(tmp_path):
    out = tmp_path / "film.mp4"

    with pytest.raises(FontUnavailable, match="Tibetan"):
        make_video(Request(prompt="A video"), out, director=TibetanDirector(), workers=1)

    assert list(tmp_path.iterdir()) == []
