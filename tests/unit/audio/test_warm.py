"""Warming up leaves nothing to compile for a film."""

from importlib import import_module
from pkgutil import walk_packages

from openmotion import audio
from openmotion.audio.effects import EffectOrder, effect
from openmotion.audio.instruments import DRUMS, TONES, sound
from openmotion.audio.note import Note
from openmotion.audio.warm import warm_sound
from openmotion.model import CUE_KINDS


def compiled():
    modules = [
        import_module(found.name) for found in walk_packages(audio.__path__, "openmotion.audio.")
    ]
    return {
        f"{module.__name__}.{name}": len(thing.signatures)
        for module in modules
        for name, thing in vars(module).items()
        if hasattr(thing, "signatures") and thing.__module__ == module.__name__
    }


def test_no_instrument_or_effect_compiles_anything_after_warming_up():
    warm_sound()
    ready = compiled()
    for instrument in (*TONES, *DRUMS):
        sound(Note(instrument, () if instrument in DRUMS else (57,), 0.2, 0.5, 3))
    for kind in CUE_KINDS:
        effect(EffectOrder(kind, seconds=0.3, pitch=0.0, pan=0.1, key=2, variant=1))

    assert compiled() == ready
