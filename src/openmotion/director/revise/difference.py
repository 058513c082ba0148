"""What is different between two storyboards, in words."""

from collections.abc import Iterator

from openmotion.director.revise.wording import texts_of
from openmotion.model import Palette, Shot, Storyboard

_NEARLY_S = 0.0005


def tell_difference(before: Storyboard, after: Storyboard) -> tuple[str, ...]:
    """Lines such as "shot 3: headline 'A' → 'B'" and "length 15.0 → 12.6 s"; none if alike."""
    return (*_whole(before, after), *_shots(before, after))


def changed_shots(before: Storyboard, after: Storyboard) -> tuple[str, ...]:
    """Ids of the shots of the later storyboard that are new or differ in themselves.

    Where they start is no difference: a shot that only moved along shows the same.
    """
    held = {shot.id: shot for shot in before.shots}
    return tuple(
        shot.id
        for shot in after.shots
        if shot.id not in held or list(_of_shot(held[shot.id], shot)) != []
    )


def _whole(before: Storyboard, after: Storyboard) -> Iterator[str]:
    if abs(before.duration_s - after.duration_s) > _NEARLY_S:
        yield f"length {before.duration_s:.2f} → {after.duration_s:.2f} s"
    if (before.width, before.height) != (after.width, after.height):
        yield f"size {before.width}x{before.height} → {after.width}x{after.height}"
    if before.fps != after.fps:
        yield f"frames a second {before.fps:g} → {after.fps:g}"
    for name in ("look", "mood"):
        if getattr(before, name) != getattr(after, name):
            yield f"{name} {getattr(before, name)} → {getattr(after, name)}"
    for name in ("music", "effects", "loop", "transparent"):
        if getattr(before, name) != getattr(after, name):
            yield f"{name} {'on' if getattr(after, name) else 'off'}"
    if before.music_gain_db != after.music_gain_db:
        yield f"music {after.music_gain_db - before.music_gain_db:+.1f} dB"
    added = len(after.extra_cues) - len(before.extra_cues)
    if added > 0:
        yield f"{added} sound effect{'s' if added > 1 else ''} more"
    yield from _palette(before.palette, after.palette)
    if before.fonts != after.fonts:
        yield "letters: " + ", ".join(f"{font.voice} {font.family}" for font in after.fonts)


def _palette(before: Palette, after: Palette) -> Iterator[str]:
    for name in ("accent", "accent_on_light", "second", "ink", "paper"):
        if getattr(before, name) != getattr(after, name):
            yield f"{name.replace('_', ' ')} {getattr(before, name)} → {getattr(after, name)}"
    for name in ("dark", "light", "flood"):
        old, new = getattr(before, name)[0], getattr(after, name)[0]
        if old != new:
            yield f"{name} ground {old} → {new}"


def _shots(before: Storyboard, after: Storyboard) -> Iterator[str]:
    held = {shot.id: (number, shot) for number, shot in enumerate(before.shots, start=1)}
    now = {shot.id for shot in after.shots}
    for name, (number, shot) in held.items():
        if name not in now:
            yield f"shot {number} ({shot.recipe}) is gone"
    kept = [name for name in held if name in now]
    order = [shot.id for shot in after.shots if shot.id in held]
    for number, shot in enumerate(after.shots, start=1):
        if shot.id not in held:
            words = next((text for _, text in texts_of(shot.content)), "")
            yield f"shot {number} is new: {shot.recipe} {words!r}"
            continue
        if kept.index(shot.id) != order.index(shot.id):
            yield f"shot {held[shot.id][0]} is now shot {number}"
        for line in _of_shot(held[shot.id][1], shot):
            yield f"shot {number}: {line}"


def _of_shot(before: Shot, after: Shot) -> Iterator[str]:
    old, new = dict(texts_of(before.content)), dict(texts_of(after.content))
    for field in (*old, *(field for field in new if field not in old)):
        if old.get(field, "") != new.get(field, ""):
            yield f"{field} {old.get(field, '')!r} → {new.get(field, '')!r}"
    if abs(before.duration_s - after.duration_s) > _NEARLY_S:
        yield f"length {before.duration_s:.2f} → {after.duration_s:.2f} s"
    if before.transition != after.transition:
        yield f"enters by {after.transition or 'a cut'} instead of {before.transition or 'a cut'}"
    for name in ("recipe", "choreography", "tone", "pace"):
        if getattr(before, name) != getattr(after, name):
            yield f"{name} {getattr(before, name)} → {getattr(after, name)}"
    sizes = {size.part: size.factor for size in before.sizes}
    for size in after.sizes:
        was = sizes.get(size.part, 1.0)
        if was != size.factor:
            yield f"{size.part} {100 * size.factor / was:.0f} % of its size"
