"""H.265 segments: about two thirds of the bytes of H.264, for players of the last ten years."""

from openmotion.media.encoder import PresetName
from openmotion.media.stream import StreamEncoder
from openmotion.model import FrameRate

# Chosen so that a film looks as it does in H.264's preset of the same name.
_X265: dict[PresetName, tuple[str, str]] = {
    "mg": ("superfast", "18"),
    "quality": ("medium", "19"),
}


def h265_encoder(
    width: int, height: int, rate: FrameRate, preset: PresetName = "mg"
) -> StreamEncoder:
    """An encoder of I420 frames into closed H.265 segments, MP4 with the tag that Apple asks for.

    Args:
        width: of the frames in pixels, even, 16 or more.
        height: of the frames in pixels, even, 16 or more.
        rate: frames a second, exact.
        preset: "mg" is fast, "quality" smaller and slower.
    """
    speed, quality = _X265[preset]
    group = max(1, int(2 * rate.exact))
    # Frame threads and row waves may change the bytes with the machine; aq-mode 3 spends bits on
    # dark gradients, which band first.
    parameters = (
        f"pools=none:frame-threads=1:wpp=0:info=0:log-level=none:aq-mode=3:bframes=3:scenecut=0"
        f":open-gop=0:keyint={group}:min-keyint={group}"
    )
    return StreamEncoder(
        "libx265",
        container="mp4",
        pix_fmt="yuv420p",
        width=width,
        height=height,
        rate=rate,
        options={"preset": speed, "crf": quality, "x265-params": parameters},
        tag="hvc1",
        reordered=2,
    )
