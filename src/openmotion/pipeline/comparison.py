"""Two revisions beside each other: in words, and as a picture."""

from collections.abc import Collection
from dataclasses import dataclass

from openmotion.director.revise.difference import changed_shots, tell_difference
from openmotion.model import Composition
from openmotion.model.revision import Revision
from openmotion.pipeline.sheet import Caught, contact_sheet, stills_of_shots
from openmotion.pipeline.stills import Still


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is different.

    Attributes:
        lines: in words; none if both are alike.
        changed: ids of the later one's shots that differ.
    """

    lines: tuple[str, ...]
    changed: tuple[str, ...]


def compare_revisions(before: Revision, after: Revision) -> Comparison:
    """What is different between two revisions."""
    return Comparison(
        tell_difference(before.storyboard, after.storyboard),
        changed_shots(before.storyboard, after.storyboard),
    )


def comparison_sheet(before: Revision, after: Revision) -> Still:
    """Stills of all shots that differ, before and after side by side.

    Returns:
        (height, width, 3) uint8 RGB; of the first shot if nothing differs.
    """
    shown = changed_shots(before.storyboard, after.storyboard) or (after.composition.scenes[0].id,)
    old, new = _stills(before.composition, shown), _stills(after.composition, shown)
    pairs: list[Caught] = []
    for name in new:
        after_one = new[name]
        before_one = old.get(name)
        if before_one is not None and before_one.picture.shape == after_one.picture.shape:
            pairs.append(
                Caught(before_one.time_s, f"before: {before_one.name}", before_one.picture)
            )
        pairs.append(Caught(after_one.time_s, f"after: {after_one.name}", after_one.picture))
    return contact_sheet(pairs)


def _stills(composition: Composition, names: Collection[str]) -> dict[str, Caught]:
    """Stills of the named scenes, in the order of the video."""
    scenes = [scene.id for scene in composition.scenes if scene.id in names]
    return dict(zip(scenes, stills_of_shots(composition, names), strict=True))
