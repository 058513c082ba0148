"""Every instrument by name: plain functions from a Note to sound, levelled alike."""

from collections.abc import Callable

from openmotion.audio.instruments import bass, drums, keys, leads, plucked, sustained
from openmotion.audio.instruments.level import even_peak, even_power
from openmotion.audio.note import Note
from openmotion.audio.synth import Signal

Instrument = Callable[[Note], Signal]

TONES: dict[str, Instrument] = {
    "piano": keys.piano,
    "felt": keys.felt,
    "electric": keys.electric,
    "organ": keys.organ,
    "supersaw": sustained.supersaw,
    "warm_pad": sustained.warm_pad,
    "glass_pad": sustained.glass_pad,
    "strings": sustained.strings,
    "staccato": sustained.staccato,
    "choir": sustained.choir,
    "brass": sustained.brass,
    "horns": sustained.horns,
    "drone": sustained.drone,
    "noise_lift": sustained.noise_lift,
    "synth_pluck": plucked.synth_pluck,
    "digital_pluck": plucked.digital_pluck,
    "chip": plucked.chip,
    "guitar": plucked.guitar,
    "ukulele": plucked.ukulele,
    "muted_guitar": plucked.muted_guitar,
    "pizzicato": plucked.pizzicato,
    "marimba": plucked.marimba,
    "kalimba": plucked.kalimba,
    "music_box": plucked.music_box,
    "bell": plucked.bell,
    "glockenspiel": plucked.glockenspiel,
    "harp": plucked.harp,
    "sub": bass.sub,
    "punchy": bass.punchy,
    "reese": bass.reese,
    "analogue": bass.analogue,
    "upright": bass.upright,
    "electric_bass": bass.electric_bass,
    "tuba": bass.tuba,
    "saw_lead": leads.saw_lead,
    "retro_lead": leads.retro_lead,
    "whistle": leads.whistle,
    "flute": leads.flute,
    "solo_string": leads.solo_string,
    "soft_lead": leads.soft_lead,
}
DRUMS: dict[str, Instrument] = {
    "kick": drums.kick,
    "deep_kick": drums.deep_kick,
    "soft_kick": drums.soft_kick,
    "acoustic_kick": drums.acoustic_kick,
    "clap": drums.clap,
    "snare": drums.snare,
    "gated_snare": drums.gated_snare,
    "rim": drums.rim,
    "snap": drums.snap,
    "brush": drums.brush,
    "hat": drums.hat,
    "open_hat": drums.open_hat,
    "shaker": drums.shaker,
    "tambourine": drums.tambourine,
    "tom": drums.tom,
    "taiko": drums.taiko,
    "crash": drums.crash,
    "swell": drums.swell,
    "ride": drums.ride,
    "blip": drums.blip,
    "boom": drums.boom,
}


def sound(note: Note) -> Signal:
    """The sound of a note: tones at equal power, drums at equal peak.

    Returns:
        (samples,) or (samples, 2) float64; it begins and ends at zero.
    """
    if note.instrument in DRUMS:
        return even_peak(DRUMS[note.instrument](note))
    return even_power(TONES[note.instrument](note))


__all__ = ["DRUMS", "TONES", "Instrument", "sound"]
