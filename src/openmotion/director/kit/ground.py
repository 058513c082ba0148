"""The ground that a look puts behind a tone."""

from openmotion.director.kit.stage import Stage
from openmotion.model import Ground, chance


def ground_of(stage: Stage, *, seed: int) -> Ground:
    """The look's ground for the shot's tone; one seed keeps one world through a video."""
    look, palette, tone = stage.look, stage.palette, stage.shot.tone
    colours = {"dark": palette.dark, "light": palette.light, "flood": palette.flood}[tone]
    vignette = {
        "dark": look.vignette,
        "light": min(0.05, look.vignette),
        "flood": min(0.06, look.vignette),
    }[tone]
    return Ground(
        kind=look.grounds[tone],
        colours=colours,
        seed=seed,
        drift=(0.7 + 0.8 * stage.shot.energy) * look.drift,
        scale=0.9 + 0.3 * chance(stage.shot.seed, "ground"),
        vignette=vignette,
        focus=(0.62, 0.45) if stage.shape == "wide" else (0.5, 0.6),
    )
