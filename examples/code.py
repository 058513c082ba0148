"""Code that is typed in an editor; then one line lights up."""

from openmotion.model import (
    CodeColours,
    CodeLayer,
    CodeMark,
    Composition,
    Ground,
    Scene,
    Transform,
    frame_rate,
)
from openmotion.pipeline import render_video

FRAMES = 240
SOURCE = '''from nimbus import Client


async def summarise(meeting: str) -> str:
    """Write the notes of a meeting."""
    notes = await Client().notes(meeting)
    return notes.summary  # one page at most
'''

CODE = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=FRAMES,
    scenes=(
        Scene(
            id="code",
            name="code",
            start=0,
            end=FRAMES,
            ground=Ground(kind="mesh", colours=("#0b1424", "#13243d", "#1d3a3c")),
            layers=(
                CodeLayer(
                    id="editor",
                    start=0,
                    end=FRAMES,
                    text=SOURCE,
                    language="python",
                    title="summary.py",
                    width=1080,
                    height=540,
                    size_px=34,
                    colours=CodeColours(ground="#14171f", accent="#f39ac1"),
                    type_start=8,
                    marks=(CodeMark(first=6, start=190),),
                    transform=Transform(position=(100, 90)),
                ),
            ),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(CODE, "code.mp4")
