"""How the pictures of a video are stored: the codec and what it must know."""

import hashlib
from dataclasses import dataclass
from typing import Literal

from openmotion.media.encoder import PresetName

Codec = Literal["h264", "h265", "vp9", "prores", "gif", "webp", "png"]


@dataclass(frozen=True, slots=True)
class Coding:
    """How pictures become bytes.

    Attributes:
        codec: which.
        preset: "mg" is fast, "quality" smaller and slower; H.264 and H.265 know it.
        transparent: the alpha of the frames is kept.
        palette: of a GIF, (256, 4) uint8 RGBA as bytes, its last entry transparent; else empty.
    """

    codec: Codec = "h264"
    preset: PresetName = "mg"
    transparent: bool = False
    palette: bytes = b""

    @property
    def key(self) -> str:
        """A name for these choices: segments of the same frames and key have the same bytes."""
        colours = hashlib.sha256(self.palette).hexdigest()[:16] if self.palette else ""
        return f"{self.codec} {self.preset} {self.transparent:d} {colours}".rstrip()
