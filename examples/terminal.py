"""A command that is typed, and what it prints, with its own colours."""

from openmotion.model import (
    Composition,
    Ground,
    Scene,
    TerminalLayer,
    TerminalStep,
    Transform,
    frame_rate,
)
from openmotion.pipeline import render_video

FRAMES = 150
OUTPUT = """\x1b[2mResolving packages\x1b[0m
\x1b[36m→\x1b[0m nimbus 2.1.0
\x1b[36m→\x1b[0m nimbus-audio 1.4.2
✓ Installed 2 packages in 0.8 s"""

TERMINAL = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=FRAMES,
    scenes=(
        Scene(
            id="terminal",
            name="terminal",
            start=0,
            end=FRAMES,
            ground=Ground(kind="mesh", colours=("#f4f2ec", "#e4ecdf", "#eef2e2")),
            layers=(
                TerminalLayer(
                    id="terminal",
                    start=0,
                    end=FRAMES,
                    steps=(
                        TerminalStep(command="pip install nimbus", output=OUTPUT, success=True),
                    ),
                    title="nimbus",
                    width=1040,
                    height=480,
                    size_px=36,
                    transform=Transform(position=(120, 120)),
                ),
            ),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(TERMINAL, "terminal.mp4")
