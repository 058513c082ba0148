"""A conversation whose bubbles pop one after the other."""

from openmotion.model import (
    ChatLayer,
    ChatMessage,
    Composition,
    Ground,
    Scene,
    Transform,
    frame_rate,
)
from openmotion.pipeline import render_video

FRAMES = 210
MESSAGES = (
    ChatMessage(name="Maya Kern", text="Can you sum up what changed today?"),
    ChatMessage(side="right", text="Three things moved, and one needs you before four."),
    ChatMessage(name="Maya Kern", text="Start with that one."),
)

CHAT = Composition(
    width=1080,
    height=1080,
    rate=frame_rate(30),
    duration_frames=FRAMES,
    scenes=(
        Scene(
            id="chat",
            name="chat",
            start=0,
            end=FRAMES,
            ground=Ground(kind="mesh", colours=("#f4f2ec", "#e4ecdf", "#eef2e2")),
            layers=(
                ChatLayer(
                    id="chat",
                    start=0,
                    end=FRAMES,
                    messages=MESSAGES,
                    width=880,
                    height=760,
                    size_px=44,
                    bubble="#ffffff",
                    accent="#1d7a5f",
                    transform=Transform(position=(100, 160)),
                ),
            ),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(CHAT, "chat.mp4")
