"""A process that sends webhooks: `python -m tests.support.delivering URL PORT FAILPOINT`.

It sends until it is killed.
"""

import sys
import threading

from openmotion.jobs.delivery import Deliveries
from openmotion.outbound import Gate
from openmotion.store import Database, system_clock

SECRET = b"s" * 32


def main() -> None:
    url, port, failpoint = sys.argv[1:]
    deliveries = Deliveries(
        Database(url),
        SECRET,
        Gate(frozenset({("127.0.0.1", int(port))})),
        system_clock,
        poll_s=0.05,
        failpoint=failpoint,
    )
    deliveries.start()
    threading.Event().wait()


if __name__ == "__main__":
    main()
