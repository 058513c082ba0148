"""Whether a storyboard's shots of shape choreography are in its composition as told."""

from openmotion.model import Composition, Finding, Storyboard
from openmotion.review.choreography.verify import check_choreography


def check_choreographies(storyboard: Storyboard, composition: Composition) -> tuple[Finding, ...]:
    """Findings about all shots whose content is a shape choreography, each on its own clock."""
    scenes = {scene.id: scene for scene in composition.scenes}
    found: list[Finding] = []
    for shot in storyboard.shots:
        plan, scene = shot.content.choreography, scenes.get(shot.id)
        if plan is None or scene is None:
            continue
        length = scene.end - scene.start
        alone = composition.model_copy(
            update={
                "scenes": (scene.model_copy(update={"start": 0, "end": length}),),
                "duration_frames": length,
            }
        )
        found.extend(check_choreography(plan, alone))
    return tuple(found)
