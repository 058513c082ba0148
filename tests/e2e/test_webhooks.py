"""A running service tells receivers of a job, in messages that they can check."""

import json
import time

import httpx2
import pytest
from standardwebhooks import Webhook as StandardWebhook
from tests.support.receivers import Receiver
from tests.support.services import ask, running_service, wait_for

pytestmark = pytest.mark.slow


def test_receivers_are_told_when_a_video_is_ready(tmp_path, receiver: Receiver):
    allow = {"OPENMOTION_OUTBOUND_ALLOW": f"127.0.0.1:{receiver.port}"}
    with running_service("serve", tmp_path / "data", settings=allow) as service:
        base, key = service.url, service.key
        registered = ask(
            f"{base}/webhooks",
            key,
            {"url": receiver.url + "?all", "kinds": ["motion.session.completed"]},
        )
        of_jobs = ask(f"{base}/webhook-secret", key)
        job = ask(
            f"{base}/sessions",
            key,
            {
                "prompt": "A kettle that sings",
                "duration": 2,
                "mode": "light",
                "webhook_url": receiver.url + "?job",
            },
        )
        status_url = f"{base}/sessions/{job['job_id']}"
        wait_for(status_url, key, "completed")
        arrived = {one.path: one for one in receiver.wait_for(2)}
        log_url = f"{base}/webhooks/{registered['id']}/deliveries"
        ends_s = time.monotonic() + 10
        while (deliveries := ask(log_url, key)["deliveries"])[0]["state"] == "pending":
            assert time.monotonic() < ends_s
            time.sleep(0.05)
        refused = httpx2.post(
            f"{base}/webhooks",
            headers={"Authorization": f"Bearer {key}"},
            json={"url": "http://127.0.0.1:1/"},
        )

    for path, secret in (("/hook?all", registered["secret"]), ("/hook?job", of_jobs["secret"])):
        received = arrived[path]
        told = StandardWebhook(secret).verify(received.body, dict(received.headers))
        assert told["type"] == "motion.session.completed"
        assert told["data"]["job_id"] == job["job_id"]
        assert "signature=" not in json.dumps(told)  # links would end; no secret is told
    assert [one["state"] for one in deliveries] == ["delivered"]
    assert refused.status_code == 400
