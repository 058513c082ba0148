"""Opening the clips that a renderer takes its pictures from."""

from openmotion.errors import AssetUnavailable, UnreadableMedia
from openmotion.media import ClipReader
from openmotion.pipeline.messages import Clips


def open_clips(clips: Clips) -> dict[str, ClipReader]:
    """Readers of clips by asset id; they stay open as long as they are used.

    Raises:
        AssetUnavailable: a file is missing, damaged or holds no pictures.
    """
    found = {}
    for name, path in clips.items():
        try:
            found[name] = ClipReader(path)
        except UnreadableMedia as error:
            raise AssetUnavailable(f"the clip {name!r} cannot be shown: {error}") from error
    return found
