"""Two revisions beside each other: in words, and as a picture."""

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
        (height, width, 3) uint8 RGB; of the first shots if nothing differs.
    """
    changed = set(compare_revisions(before, after).changed)
    old, new = _stills(before.composition), _stills(after.composition)
    names = [name for name in new if name in changed] or list(new)[:1]
    pairs: list[Caught] = []
    for name in names:
        after_one = new[name]
        before_one = old.get(name)
        if before_one is not None and before_one.picture.shape == after_one.picture.shape:
            pairs.append(
                Caught(before_one.time_s, f"before: {before_one.name}", before_one.picture)
            )
        pairs.append(Caught(after_one.time_s, f"after: {after_one.name}", after_one.picture))
    return contact_sheet(pairs)


def _stills(composition: Composition) -> dict[str, Caught]:
    stills = stills_of_shots(composition)
    return {scene.id: still for scene, still in zip(composition.scenes, stills, strict=True)}
