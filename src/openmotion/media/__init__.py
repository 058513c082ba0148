"""Video and sound files: the one door to FFmpeg's libraries, through PyAV."""

from openmotion.media.clip import ClipReader
from openmotion.media.encoder import Planes, PresetName, SegmentEncoder
from openmotion.media.join import Source, join_segments
from openmotion.media.probe import MediaInfo, SoundInfo, probe
from openmotion.media.reader import Picture, read_frame, read_frames, read_sound
from openmotion.media.sound import SAMPLE_RATE, encode_sound
from openmotion.media.target import settle, unwritable, write_bytes, write_text, writing

__all__ = [
    "SAMPLE_RATE",
    "ClipReader",
    "MediaInfo",
    "Picture",
    "Planes",
    "PresetName",
    "SegmentEncoder",
    "SoundInfo",
    "Source",
    "encode_sound",
    "join_segments",
    "probe",
    "read_frame",
    "read_frames",
    "read_sound",
    "settle",
    "unwritable",
    "write_bytes",
    "write_text",
    "writing",
]
