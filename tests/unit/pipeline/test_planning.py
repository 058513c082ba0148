"""A plan is checked against what its prompt says, before a frame is drawn."""

from functools import lru_cache

from openmotion.director.offline import OfflineDirector
from openmotion.model import Composition, Request, Storyboard
from openmotion.pipeline.planning import Plan, plan_video
from openmotion.pipeline.progress import ignore_progress

PROMPT = "A red circle at (600, 540) moves 200 px right over 1 s."


class ShiftedDirector(OfflineDirector):
    """Draws every object of a choreography 30 px too low."""

    def arrange(self, storyboard: Storyboard) -> Composition:
        film = super().arrange(storyboard)
        scene = film.scenes[0]
        layers = tuple(
            layer.model_copy(
                update={
                    "transform": layer.transform.model_copy(update={"position": (600.0, 570.0)})
                }
            )
            for layer in scene.layers
        )
        return film.model_copy(update={"scenes": (scene.model_copy(update={"layers": layers}),)})


@lru_cache(maxsize=2)
def planned(*, shifted: bool) -> Plan:
    director = ShiftedDirector() if shifted else OfflineDirector()
    return plan_video(Request(prompt=PROMPT, seed=1), director, ignore_progress)


def test_a_choreography_that_is_drawn_as_told_has_no_findings_about_it() -> None:
    checks = {finding.check for finding in planned(shifted=False).findings}

    assert "choreography" not in checks


def test_a_choreography_that_is_drawn_otherwise_is_found_with_its_object() -> None:
    found = [item for item in planned(shifted=True).findings if item.check == "choreography"]

    assert found
    assert "red circle" in found[0].message
