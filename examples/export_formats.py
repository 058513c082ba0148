"""Write one film as every kind of file, with captions, a poster and a sprite sheet beside it."""

from pathlib import Path

import openmotion
from openmotion.pipeline import RenderPool, render_video
from openmotion.pipeline.clearing import without_grounds
from openmotion.pipeline.companions import Companions, write_companions
from openmotion.pipeline.looping import looped

OPAQUE = ("film.mp4", "film.mov", "film.webm", "film.gif", "film.webp")
CLEAR = ("title.mov", "title.webm", "title.webp", "title-%03d.png")

if __name__ == "__main__":
    request = openmotion.Request(
        prompt="A title for Harbour Jazz Nights, 14 to 16 August, Pier 9.", duration_s=3
    )
    with RenderPool() as pool:  # its processes stay warm from file to file
        document = openmotion.make_video(request, "film.mp4", pool=pool)
        film = document.composition
        for name in OPAQUE[1:]:
            render_video(film, name, pool=pool, size=(480, 270))
        title = without_grounds(film)
        for name in CLEAR:
            render_video(title, name, pool=pool, size=(480, 270))
        render_video(looped(film), "loop.webm", pool=pool, size=(480, 270))
    wanted = Companions(captions="vtt", poster=True, sprites=True)
    for path in write_companions(film, Path("film.mp4"), wanted):
        print(path)
