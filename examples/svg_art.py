"""SVG art that is drawn on, and whose parts move on their own afterwards."""

from openmotion.model import (
    ArtDrawing,
    ArtLayer,
    ArtPart,
    Composition,
    Finish,
    Ground,
    Scene,
    Transform,
    Wiggle,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

LENGTH = 130
# A bay at dusk; the ids of its elements are what `parts` speaks of.
SVG = """
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">
  <style>
    .hill { stroke: #16302c; stroke-width: 1.5; stroke-linejoin: round }
    .wave { fill: none; stroke: #f4ead8; stroke-width: 2.5; stroke-linecap: round; opacity: .7 }
  </style>
  <defs>
    <linearGradient id="sky" x2="0" y2="1">
      <stop offset="0" stop-color="#f6b07a"/><stop offset="1" stop-color="#f7dfb6"/>
    </linearGradient>
    <radialGradient id="glow"><stop stop-color="#fff3c9"/><stop offset="1" stop-color="#ff8a4c"/>
    </radialGradient>
    <clipPath id="frame"><rect x="20" y="14" width="280" height="152" rx="18"/></clipPath>
    <g id="hull"><path d="M0 0h34l-6 10h-22z" fill="#7c2f2a"/><path d="M16 -2v-30l14 26z"
      fill="#fbf4e4"/><path d="M14 -2v-22l-11 18z" fill="#f0dcbd"/></g>
  </defs>
  <g clip-path="url(#frame)">
    <rect x="20" y="14" width="280" height="152" fill="url(#sky)"/>
    <circle id="sun" cx="206" cy="70" r="24" fill="url(#glow)"/>
    <path class="hill" d="M20 118c40-46 74-48 112-10s70 16 96-8 52-20 72 4v62h-280z"
      fill="#5d8f78"/>
    <path class="hill" d="M20 130c52-20 92-8 140 0s96 4 140-10v46h-280z" fill="#2f6a66"/>
    <g id="boat"><use href="#hull" x="84" y="126"/></g>
    <path class="wave" d="M52 146q8-6 16 0t16 0t16 0"/>
    <path class="wave" d="M180 152q8-6 16 0t16 0t16 0"/>
  </g>
</svg>
"""

SVG_ART = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=LENGTH,
    scenes=(
        Scene(
            id="bay",
            name="bay",
            start=0,
            end=LENGTH,
            ground=Ground(kind="paper", colours=("#f3ece0", "#e8dcc8")),
            layers=(
                ArtLayer(
                    id="art",
                    start=4,
                    end=LENGTH,
                    svg=SVG,
                    width=1200,
                    height=675,
                    transform=Transform(position=(40, 22)),
                    drawing=ArtDrawing(start=4, duration=40, stagger=4, line_px=3),
                    parts=(
                        ArtPart(
                            id="sun",
                            transform=Transform(
                                position=track((56, (0.0, 90.0)), (112, (0.0, 0.0)))
                            ),
                        ),
                        ArtPart(
                            id="boat",
                            transform=Transform(
                                anchor=(375, 500),
                                position=track(
                                    (50, (300.0, 500.0)), (LENGTH, (620.0, 500.0)), easing="linear"
                                ),
                                rotation_deg=Wiggle(base=0.0, amplitude=3, period_frames=24),
                            ),
                        ),
                    ),
                ),
            ),
            finish=Finish(grain=2),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(SVG_ART, "svg_art.mp4")
