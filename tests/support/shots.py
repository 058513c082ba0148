"""Compositions of a single shot, for tests of recipes and golden frames."""

from tests.support.briefs import make_brief

from openmotion.director.arrange import arrange
from openmotion.director.looks import LOOKS, make_palette
from openmotion.director.recipes import RECIPES
from openmotion.model import Composition, Content, Shot, Storyboard, derive_seed

SHAPES = {
    "16:9": (1920, 1080),
    "9:16": (1080, 1920),
    "1:1": (1080, 1080),
    "4:5": (1080, 1350),
    "21:9": (2520, 1080),
}


def one_shot(
    recipe: str,
    content: Content,
    *,
    size: tuple[int, int] = (480, 270),
    look: str = "aurora",
    tone: str = "dark",
    seed: int = 1,
    fps: float = 30.0,
    seconds: float | None = None,
    choreography: str | None = None,
) -> Composition:
    """A video of one shot, as long as its recipe wants to be; seeds take turns at its ways."""
    ways = tuple(RECIPES[recipe].choreographies)
    length = seconds or max(2.0, RECIPES[recipe].natural_s)
    shot = Shot.model_validate(
        {
            "id": "s1",
            "recipe": recipe,
            "choreography": choreography or ways[(seed - 1) % len(ways)],
            "content": content,
            "start_s": 0,
            "duration_s": length,
            "tone": tone,
            "energy": 0.6,
            "role": "hook" if recipe == "hook" else "body",
            "seed": derive_seed(seed, recipe),
        }
    )
    return arrange(
        Storyboard(
            look=look,
            palette=make_palette(LOOKS[look], make_brief(subject="AI calendar app"), seed),
            mood=LOOKS[look].mood,
            frames_per_beat=round(fps / 2),
            width=size[0],
            height=size[1],
            fps=fps,
            duration_s=length,
            seed=seed,
            shots=(shot,),
        )
    )


def two_shots(transition: str) -> Composition:
    """Two title cards, dark and light, joined by a transition of two thirds of a second."""
    texts = ("Before the cut", "After the cut")
    shots = tuple(
        Shot.model_validate(
            {
                "id": f"s{index + 1}",
                "recipe": "title_card",
                "content": Content(headline=text, product="Tempo", icon="calendar"),
                "start_s": 2.0 * index,
                "duration_s": 2.0,
                "tone": ("dark", "light")[index],
                "transition": transition if index else None,
                "transition_s": 2 / 3 if index else 0,
                "seed": 7,
            }
        )
        for index, text in enumerate(texts)
    )
    look = LOOKS["clarity"]
    return arrange(
        Storyboard(
            look="clarity",
            palette=make_palette(look, make_brief(subject="AI calendar app"), 1),
            mood=look.mood,
            frames_per_beat=15,
            width=480,
            height=270,
            fps=30,
            duration_s=4.0,
            seed=1,
            shots=shots,
        )
    )
