"""How many jobs a second are accepted, each in one transaction that is on the disk.

python benchmarks/service/creation.py
"""

import json
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from load import measure, post
from machine import describe_machine
from running import make_key, running

CLIENTS, SECONDS = (1, 8, 32), 6.0
_SETTINGS = {
    "OPENMOTION_RATE_LIMIT": "",
    "OPENMOTION_RATE_LIMIT_CREATES": "",
    "OPENMOTION_USER_QUEUED": "1000000",
}
_BODY = json.dumps({"prompt": "Create a 15 second product launch video for an app."}).encode()


def main() -> None:
    """Measure and print."""
    print(describe_machine())
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        with running("api", data, **_SETTINGS) as api:
            key = make_key(data, "many@localhost", 10**9)
            place = urlsplit(api.url)
            request = post(f"{place.path}/sessions", key, _BODY)
            for clients in CLIENTS:
                address = f"{place.scheme}://{place.netloc}"
                measured = measure([request], address, clients=clients, seconds=SECONDS)
                print(f"{clients:3} clients: {measured}", flush=True)


if __name__ == "__main__":
    main()
