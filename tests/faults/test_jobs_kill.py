"""Workers are killed at any moment; jobs go on from what is finished, and are paid for once."""

import os
import random
import signal
import time

import pytest
from tests.support.making import Making, children_of, is_alive, making

from openmotion.media import probe
from openmotion.store import BlobStore

# The long version sets 100.
KILLS = int(os.environ.get("OPENMOTION_TEST_KILLS", "10"))  # noqa: TID251  (the test's own)
STAGES = ("gather", "plan", "draw", "sound", "join", "review", "publish")


@pytest.fixture
def service(tmp_path):
    with making(tmp_path) as opened:
        yield opened


def assert_whole(service: Making, job_id: str) -> None:
    info = probe(service.video(job_id))

    assert (info.width, info.height, info.frames) == (1280, 720, 60)
    assert info.sound is not None
    service.check(job_id)


# F01, F02
@pytest.mark.parametrize(
    "failpoint",
    [
        "take:after",
        *(f"{stage}:{side}" for stage in STAGES for side in ("before", "after")),
        "draw:mid",
        "join:mid",
    ],
)
def test_a_job_survives_a_kill_in_any_stage(service, failpoint):
    job = service.job()
    killed = service.start(f"{failpoint}:kill9:{job}")
    assert killed.wait(timeout=120) == -signal.SIGKILL
    before = service.finished_segments(job)

    service.start()

    assert service.ended(job) == ["completed"]
    assert_whole(service, job)
    after = service.finished_segments(job)
    assert before.items() <= after.items()  # nothing finished was made again
    stages = service.stages(job)
    assert len(stages) == len(set(stages))


# F05
def test_random_kills_under_load_lose_no_job(service):
    chance = random.Random(5)  # noqa: S311  (a test)
    jobs = [service.job(seed=number) for number in range(max(4, KILLS // 5))]
    for _ in range(KILLS):
        process = service.start()
        time.sleep(chance.uniform(0.2, 5))
        service.kill(process)

    service.start()

    service.ended(*jobs)
    for job in jobs:
        session = service.session(job)
        # Who is killed three times over one part is taken for the cause, and pays nothing.
        assert session.status == "completed" or session.error.code == "internal_error"
    paid = [job for job in jobs if service.session(job).status == "completed"]
    assert paid
    service.check(*paid)


# F06
def test_a_drained_worker_leaves_its_job_to_the_next(service):
    job = service.job(duration=6)
    process = service.start()
    service.until(lambda: service.finished_segments(job))

    code = service.stop(process)

    assert code == 0
    before = service.finished_segments(job)
    assert service.session(job).status == "running"
    service.start()
    assert service.ended(job) == ["completed"]
    assert before.items() <= service.finished_segments(job).items()
    service.check(job)


# I6
def test_the_children_of_a_killed_worker_die_with_it(service):
    service.job(duration=6)
    process = service.start()
    children = children_of(process.pid)
    assert children

    service.kill(process)

    service.until(lambda: not any(map(is_alive, children)), limit_s=10)


def test_nothing_is_left_of_dead_workers(service):
    job = service.job()
    service.start(f"join:mid:kill9:{job}").wait()

    process = service.start()
    service.ended(job)
    service.stop(process)

    folder = service.settings.data_dir
    assert list((folder / "work").iterdir()) == []
    assert len(list((folder / "executors").iterdir())) <= 1


# F11
def test_a_job_that_kills_every_worker_fails_alone(service):
    poison, good = service.job(), service.job(seed=1)
    starts = 0
    while service.session(poison).status != "failed":
        service.wait_for_end(service.start(f"draw:before:kill9:{poison}"), poison)
        starts += 1

    service.start()

    assert starts <= 6
    assert service.session(poison).error.code == "internal_error"
    assert service.ended(good) == ["completed"]
    service.check(good)


# F16
def test_a_damaged_video_is_noticed(service):
    job = service.job()
    service.start()
    service.ended(job)
    path = service.video(job)
    size = path.stat().st_size
    path.chmod(0o600)
    with path.open("r+b") as file:
        file.truncate(size // 2)

    found = BlobStore.open(service.settings).size(f"blobs/{path.parent.name}/{path.name}")

    assert found == size // 2
    assert service.revision(job).output["size_bytes"] == size
