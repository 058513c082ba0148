"""Order a video over the API, wait for it and fetch it.

python examples/order_a_video.py http://127.0.0.1:8080/api/motion KEY "PROMPT" OUT.mp4
"""

import sys
import time
import uuid
from pathlib import Path
from typing import Any

import httpx2


def order(client: httpx2.Client, prompt: str) -> dict[str, Any]:
    """The status of a completed job; a connection that breaks does not order twice."""
    key = {"Idempotency-Key": str(uuid.uuid4())}
    for attempt in range(5):
        try:
            answer = client.post("/sessions", json={"prompt": prompt}, headers=key)
            break
        except httpx2.TransportError:
            time.sleep(2**attempt)
    else:
        raise SystemExit("the service cannot be reached")
    if answer.is_error:
        raise SystemExit(answer.text)
    job_id = answer.json()["job_id"]
    while True:
        status: dict[str, Any] = client.get(f"/sessions/{job_id}").raise_for_status().json()
        print(status["status"], file=sys.stderr)
        if status["status"] == "completed":
            return status
        if status["status"] in {"failed", "awaiting_user_input"}:
            raise SystemExit(status["error"] or "the job asks something; see its plan")
        time.sleep(1)


def main() -> None:
    """Order, wait, fetch."""
    url, key, prompt, out = sys.argv[1:5]
    headers = {"Authorization": f"Bearer {key}"}
    with httpx2.Client(base_url=url, headers=headers, timeout=30) as client:
        output = order(client, prompt)["output"]
    with Path(out).open("wb") as file, httpx2.stream("GET", output["download_url"]) as film:
        file.writelines(film.raise_for_status().iter_bytes())
    print(f"{out}: {output['duration_s']:g} s, {output['width']}x{output['height']}")


if __name__ == "__main__":
    main()
