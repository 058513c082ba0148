"""The profiler adds up the time of a frame's steps."""

from itertools import count

from openmotion.render.profile import profile_frames


def test_steps_and_frames_are_timed_by_the_given_clock(make):
    ticks = count()
    times = profile_frames(
        make.scene(make.box("a", 0, 0, 9, 9)), (0, 1), lambda: float(next(ticks))
    )

    assert len(times.frames_s) == 2
    assert times.steps_s == {"ground": 2.0, "layers": 2.0, "planes": 2.0}
