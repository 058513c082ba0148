"""Real workers whose database breaks off again and again while they make a video.

Fault F19, with everything that runs: the tables of the service and those of the engine that
carries jobs out are both behind the proxy.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

import pytest
from tests.support.making import making
from tests.support.proxy import Proxy, proxied_postgres

pytestmark = [pytest.mark.postgres, pytest.mark.slow]


@contextmanager
def breaking_off(proxy: Proxy) -> Iterator[None]:
    """Cut connections again and again until the block ends."""
    is_over = threading.Event()

    def loop() -> None:
        random = Random(4)  # noqa: S311 - not a secret
        while not is_over.wait(random.uniform(0.5, 2)):
            proxy.is_refusing = random.choice([True, False])
            proxy.cut()
            time.sleep(random.uniform(0, 1))
            proxy.is_refusing = False

    thread = threading.Thread(target=loop)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()


def test_workers_finish_their_jobs_although_connections_break(postgres_url, tmp_path):
    # What the test itself looks at is not disturbed.
    with (
        proxied_postgres(postgres_url) as (proxy, url),
        making(tmp_path, database_url=postgres_url, secret="s" * 32, lease_seconds=5) as service,
    ):
        jobs = [service.job(seed=number) for number in range(2)]
        service.start(OPENMOTION_DATABASE_URL=url)
        with breaking_off(proxy):
            service.until(lambda: all("draw" in service.stages(job) for job in jobs))
            time.sleep(5)

        assert service.ended(*jobs) == ["completed", "completed"], service.log
        service.check(*jobs)
