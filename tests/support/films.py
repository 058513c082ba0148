"""A small film with two scenes, and a director that plans nothing else."""

from tests.support.briefs import make_brief
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.model import (
    Brief,
    Composition,
    Content,
    EnergyPoint,
    MotionDocument,
    Music,
    Palette,
    Request,
    Shot,
    Storyboard,
    Transition,
    Versions,
    frame_rate,
)

INKS, PAPERS = ("#101014", "#1c1c24"), ("#f7f6f2", "#ecebe6")


def film_of(
    seconds: float = 2.0,
    *,
    fps: float = 10,
    width: int = 320,
    height: int = 180,
    sound: bool = True,
) -> Composition:
    """A film of two scenes with a word each, a crossfade between them, and music."""
    end = max(1, frame_rate(fps).frames(seconds))
    middle, overlap = end // 2, min(4, end // 4)
    size = height / 8
    scenes = [
        scene_of(
            text_of("First", at=(width / 8, height / 2), size=size, end=middle + overlap),
            name="s1",
            end=middle + overlap,
        ),
        scene_of(
            text_of("Second", at=(width / 8, height / 2), size=size, end=end - middle),
            name="s2",
            start=middle,
            end=end,
        ),
    ]
    film = composition_of(*(scenes if middle else scenes[1:]), width=width, height=height, fps=fps)
    join = Transition(
        kind="crossfade", outgoing="s1", incoming="s2", start=middle, end=middle + overlap
    )
    music = Music(mood="calm", frames_per_beat=5, energy=(EnergyPoint(frame=0, level=0.5),))
    return film.model_copy(
        update={
            "transitions": (join,) if middle and overlap else (),
            "music": music if sound else None,
            "silent": not sound,
        }
    )


class OneFilmDirector:
    """Plans the same film, whatever is asked."""

    def __init__(self, film: Composition | None = None) -> None:
        self.film = film or film_of()

    def understand(self, request: Request) -> Brief:
        """The request's words, nothing read from them."""
        return make_brief(request.prompt, notes=("the colours were left to the look",))

    def plan(self, brief: Brief, seed: int) -> Storyboard:
        """One shot as long as the film."""
        film = self.film
        palette = Palette(
            hue_deg=260,
            ink=INKS[0],
            paper=PAPERS[0],
            accent="#7c5cff",
            accent_on_light="#5a37e6",
            flood=("#7c5cff",),
            second="#ffb347",
            dark=INKS,
            light=PAPERS,
        )
        length = film.rate.seconds(film.duration_frames)
        shot = Shot(
            id="s1",
            recipe="hook",
            content=Content(headline="First"),
            start_s=0,
            duration_s=length,
        )
        return Storyboard(
            look="test",
            palette=palette,
            mood="calm",
            frames_per_beat=5,
            width=film.width,
            height=film.height,
            fps=film.rate.fps,
            duration_s=length,
            seed=seed,
            shots=(shot,),
        )

    def arrange(self, storyboard: Storyboard) -> Composition:
        """The film."""
        return self.film


def document_json(film: Composition) -> str:
    """The text of a `.motion` file that holds a film."""
    director = OneFilmDirector(film)
    request = Request(prompt="Make a film.")
    brief = director.understand(request)
    return MotionDocument(
        request=request,
        brief=brief,
        storyboard=director.plan(brief, 0),
        composition=film,
        versions=Versions(openmotion="0", python="0", libraries={}),
    ).model_dump_json()
