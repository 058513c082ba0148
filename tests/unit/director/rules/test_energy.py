"""Energy rises and falls as the arc says, and cuts follow it."""

import pytest
from tests.support.briefs import make_brief

from openmotion.director.arrange import arrange
from openmotion.director.rules import plan_storyboard
from openmotion.director.rules.arcs.promotion import PromotionName
from openmotion.director.rules.energy import curve_of, level_at, peak_of

ARCS = (*PromotionName.__args__, "facts", "steps", "topic", "quote", "kinetic", "journey")  # type: ignore[attr-defined]


@pytest.mark.parametrize("arc", ARCS)
def test_a_curve_peaks_between_two_thirds_and_four_fifths(arc):
    assert 0.65 <= peak_of(curve_of(arc)) <= 0.8


@pytest.mark.parametrize("arc", ARCS)
def test_a_curve_starts_high_dips_and_ends_calm(arc):
    curve = curve_of(arc)
    dip = min(level for share, level in curve if share < 0.5)

    assert level_at(curve, 0.0) > dip
    assert level_at(curve, 1.0) < level_at(curve, 0.0)


def test_energy_between_two_points_is_between_their_levels():
    curve = ((0.0, 0.2), (0.5, 1.0), (1.0, 0.4))

    assert level_at(curve, 0.25) == pytest.approx(0.6)
    assert level_at(curve, 0.75) == pytest.approx(0.7)


@pytest.mark.parametrize("seed", range(6))
def test_one_shot_alone_has_the_most_energy(seed):
    plan = plan_storyboard(make_brief(duration_s=30.0, mood="energetic"), seed)

    levels = [shot.energy for shot in plan.shots]
    assert levels.count(max(levels)) == 1


@pytest.mark.parametrize("seed", range(6))
def test_the_peak_comes_late_and_before_the_end(seed):
    plan = plan_storyboard(make_brief(duration_s=40.0), seed)

    peak = max(plan.shots, key=lambda shot: shot.energy)
    assert 0.5 <= (peak.start_s + 0.5 * peak.duration_s) / plan.duration_s <= 0.9


def test_music_is_ordered_with_the_energy_of_the_shots():
    plan = plan_storyboard(make_brief(duration_s=20.0), 1)

    music = arrange(plan).music
    assert music is not None
    assert [point.level for point in music.energy] == [shot.energy for shot in plan.shots]
