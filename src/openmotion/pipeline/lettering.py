"""Refuse a video whose words cannot be set because a script has no font here."""

import unicodedata
from collections.abc import Iterator

from openmotion.errors import FontUnavailable
from openmotion.expand import expand_composition
from openmotion.model import Composition, TextLayer, walk
from openmotion.typeset import extra_for, missing_glyphs, name_script

# A few letters without a font are a finding in the report; more of them are another video.
_BEARABLE = 0.2


def require_letters(composition: Composition) -> None:
    """Make sure that installed fonts have most letters of the words that will be read.

    Symbols and emoji do not count beside letters: they are left out where no font has them.

    Raises:
        FontUnavailable: more than a fifth of the letters have no font, or there is nothing but
            symbols without one; the message names them and what to install.
    """
    letters: list[str] = []
    missing: list[str] = []
    shown, symbols = "", ""
    for layer in _copy(composition):
        lost = "".join(missing_glyphs(layer.lines))
        symbols += lost
        shown += "".join(char for char in layer.text if not char.isspace() and char not in lost)
        here = [char for char in layer.text if unicodedata.category(char)[0] == "L"]
        unknown = set(missing_glyphs(layer.lines))
        letters += here
        # What is set in capitals lacks capitals.
        missing += [char for char in here if unknown & {char, char.upper()}]
    if len(missing) > _BEARABLE * len(letters):
        raise FontUnavailable(_message("".join(missing)))
    if symbols and not shown:
        raise FontUnavailable(
            f"the words are nothing but symbols that no installed font has ({symbols[:12]}); "
            "write words, or add a font with: pip install 'openmotion[world]' "
            "(for the scripts: OPENMOTION_EXTRAS=world scripts/video ...)"
        )


def _copy(composition: Composition) -> Iterator[TextLayer]:
    """The text layers that are not ornament."""
    composition = expand_composition(composition)
    for layers in (*(scene.layers for scene in composition.scenes), composition.overlay):
        for layer in walk(layers):
            if isinstance(layer, TextLayer) and not layer.decor:
                yield layer


def _message(missing: str) -> str:
    script = name_script(missing)
    extra = extra_for(script)
    if extra is None:
        return (
            f"the words are in {script}, for which openmotion has no font; "
            "write them in another script"
        )
    return (
        f"the words are in {script}, and no installed font has its letters; "
        f"add one with: pip install 'openmotion[{extra}]' "
        f"(for the scripts: OPENMOTION_EXTRAS={extra} scripts/video ...)"
    )
