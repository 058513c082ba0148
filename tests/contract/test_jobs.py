"""Create, follow up, read: what the documents promise beyond the stored examples."""

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from tests.support.apis import PROMPT, Api, Person


def test_a_job_is_accepted_with_its_id_and_where_to_read_it(api: Api, person: Person):
    answer = api.send("POST", "/sessions", key=person.key, body=PROMPT)
    body = answer.json()

    assert answer.status == 202
    assert body["status"] == "queued"
    assert body["status_url"] == f"/api/motion/sessions/{body['job_id']}"
    assert answer.header("location") == body["status_url"]


def test_the_status_of_a_new_job_has_the_fields_in_the_documented_order(api: Api, person: Person):
    job_id = api.create(person)

    body = api.send("GET", f"/sessions/{job_id}", key=person.key).json()

    assert list(body) == [
        "job_id", "status", "created_at", "updated_at", "completed_at", "error",
        "pending_user_input", "output", "sources",
    ]  # fmt: skip
    assert body["output"] is None


def test_a_follow_up_of_a_completed_job_keeps_its_id_and_queues_it_again(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)

    answer = api.send("POST", f"/sessions/{job_id}/followups", key=person.key, body=PROMPT)
    status = api.send("GET", f"/sessions/{job_id}", key=person.key).json()

    assert answer.status == 202
    assert answer.json()["job_id"] == job_id
    assert status["status"] == "queued"
    assert status["output"] is None


@pytest.mark.parametrize("state", ["queued", "created", "running", "awaiting_user_input", "failed"])
def test_a_follow_up_of_a_job_that_is_not_completed_is_refused(
    api: Api, person: Person, state: str
):
    job_id = api.create(person)
    steps = {"created": api.take, "running": api.run, "awaiting_user_input": api.ask}
    steps = {**steps, "failed": api.fail}
    if state in steps:
        steps[state](job_id)

    answer = api.send("POST", f"/sessions/{job_id}/followups", key=person.key, body=PROMPT)

    assert answer.status == 409
    assert answer.json()["error"] == "followup_requires_completed_job"
    assert answer.json()["status"] == state
    assert state in answer.json()["message"]


def test_a_failed_job_says_what_failed_and_what_to_do(api: Api, person: Person):
    job_id = api.create(person)
    api.fail(job_id)

    body = api.send("GET", f"/sessions/{job_id}", key=person.key).json()

    assert body["status"] == "failed"
    assert body["error"] == "The encoder gave up; try again."


def test_without_credits_nothing_is_made(api: Api):
    poor = api.person(balance=10)

    answer = api.send("POST", "/sessions", key=poor.key, body=PROMPT)
    body = answer.json()

    assert answer.status == 402
    assert body["code"] == "insufficient_credits_minimum_kickoff_balance"
    assert (body["minimum_required_credits"], body["current_balance"]) == (300, 10)
    assert api.send("GET", "/sessions", key=poor.key).json()["sessions"] == []


def test_a_job_of_somebody_else_looks_like_one_that_does_not_exist(api: Api, person: Person):
    job_id = api.create(api.person())

    theirs = api.send("GET", f"/sessions/{job_id}", key=person.key)
    nobodys = api.send("GET", f"/sessions/{uuid4()}", key=person.key)

    assert (theirs.status, theirs.body) == (nobodys.status, nobodys.body) == (404, nobodys.body)
    assert theirs.json() == {"error": "Job not found"}


@pytest.mark.parametrize(
    "path", ["", "/followups", "/cancel", "/input", "/revert", "/events", "/plan", "/revisions"]
)
def test_whatever_is_done_to_a_job_of_somebody_else_is_answered_404(
    api: Api, person: Person, path: str
):
    job_id = api.create(api.person())
    is_change = path in ("/followups", "/cancel", "/input", "/revert")
    body = None if path == "/cancel" or not is_change else {}

    answer = api.send(
        "POST" if is_change else "GET", f"/sessions/{job_id}{path}", key=person.key, body=body
    )

    assert answer.status == 404
    assert answer.json() == {"error": "Job not found"}


def test_capitals_in_an_id_do_not_matter(api: Api, person: Person):
    job_id = api.create(person)

    assert api.send("GET", f"/sessions/{job_id.upper()}", key=person.key).status == 200


def test_an_unknown_job_is_told_before_a_wrong_media_type(api: Api, person: Person):
    answer = api.send(
        "POST",
        f"/sessions/{uuid4()}/followups",
        key=person.key,
        raw=b"x",
        headers={"Content-Type": "text/plain"},
    )

    assert answer.status == 404


def test_a_missing_key_is_told_before_everything_else(api: Api):
    answer = api.send("POST", f"/sessions/{uuid4()}/followups", raw=b"nonsense")

    assert answer.status == 401
    assert answer.header("www-authenticate") == "Bearer"


def test_the_same_idempotency_key_and_body_give_the_same_job(api: Api, person: Person):
    headers = {"Idempotency-Key": str(uuid4())}

    first = api.send("POST", "/sessions", key=person.key, body=PROMPT, headers=headers)
    again = api.send("POST", "/sessions", key=person.key, body=PROMPT, headers=headers)

    assert first.body == again.body
    assert first.header("idempotency-replayed") is None
    assert again.header("idempotency-replayed") == "true"
    assert again.status == 202
    assert again.header("location") == first.header("location")


def test_the_same_idempotency_key_with_another_body_is_refused(api: Api, person: Person):
    headers = {"Idempotency-Key": "once"}
    api.send("POST", "/sessions", key=person.key, body=PROMPT, headers=headers)

    answer = api.send("POST", "/sessions", key=person.key, body={"prompt": "b"}, headers=headers)

    assert answer.status == 409
    assert answer.json()["code"] == "idempotency_key_reused"


def test_the_idempotency_key_of_one_user_means_nothing_for_another(api: Api):
    headers = {"Idempotency-Key": "shared"}
    one, two = api.person(), api.person()

    assert api.create(one, **headers) != api.create(two, **headers)


def test_many_equal_requests_at_once_under_one_key_make_one_job(api: Api, person: Person):
    headers = {"Idempotency-Key": str(uuid4())}
    with ThreadPoolExecutor(15) as pool:
        ids = set(pool.map(lambda _: api.create(person, **headers), range(30)))

    assert len(ids) == 1
    assert len(api.send("GET", "/sessions", key=person.key).json()["sessions"]) == 1


def test_a_cancelled_job_has_failed_and_gives_its_credits_back(api: Api, person: Person):
    before = api.send("GET", "/balance", key=person.key).json()
    job_id = api.create(person)

    answer = api.send("POST", f"/sessions/{job_id}/cancel", key=person.key)

    assert (answer.status, answer.json()["status"]) == (200, "failed")
    assert api.send("GET", "/balance", key=person.key).json() == before
    assert api.send("POST", f"/sessions/{job_id}/cancel", key=person.key).status == 409


def test_a_deleted_job_is_gone(api: Api, person: Person):
    job_id = api.create(person)

    answer = api.send("DELETE", f"/sessions/{job_id}", key=person.key)

    assert (answer.status, answer.body) == (204, b"")
    assert api.send("GET", f"/sessions/{job_id}", key=person.key).status == 404
    assert api.send("DELETE", f"/sessions/{job_id}", key=person.key).status == 404


def test_jobs_are_listed_newest_first_in_pages(api: Api, person: Person):
    made = [api.create(person) for _ in range(5)]
    seen: list[str] = []
    query = "?limit=2"
    while True:
        page = api.send("GET", f"/sessions{query}", key=person.key).json()
        seen += [job["job_id"] for job in page["sessions"]]
        if page["next_cursor"] is None:
            break
        query = f"?limit=2&cursor={page['next_cursor']}"

    assert seen == made[::-1]


def test_jobs_are_listed_by_status(api: Api, person: Person):
    api.complete(api.create(person))
    waiting = api.create(person)

    page = api.send("GET", "/sessions?status=queued", key=person.key).json()

    assert [job["job_id"] for job in page["sessions"]] == [waiting]


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=101", "limit=a", "limit=-1", "status=done", "cursor=", "limti=3",
              "limit=1&limit=2", "cursor=%F0%9F%98%80", "limit=%00"],
)  # fmt: skip
def test_a_query_that_breaks_rules_is_answered_400(api: Api, person: Person, query: str):
    answer = api.send("GET", f"/sessions?{query}", key=person.key)

    assert answer.status == 400
    assert answer.json()["error"] == "Invalid request"


def test_a_question_is_shown_and_its_answer_resumes_the_job(api: Api, person: Person):
    job_id = api.create(person, {**PROMPT, "auto_approve": False})
    api.ask(job_id)
    status = api.send("GET", f"/sessions/{job_id}", key=person.key).json()
    plan = api.send("GET", f"/sessions/{job_id}/plan", key=person.key).json()

    answer = api.send(
        "POST", f"/sessions/{job_id}/input", key=person.key, body={"answer": "approve"}
    )

    assert status["pending_user_input"] is True
    assert [option["value"] for option in plan["question"]["options"]] == ["approve", "cancel"]
    assert (answer.status, answer.json()["status"]) == (200, "running")
    assert answer.json()["pending_user_input"] is False


def test_an_answer_without_a_question_is_refused(api: Api, person: Person):
    job_id = api.create(person)

    answer = api.send(
        "POST", f"/sessions/{job_id}/input", key=person.key, body={"answer": "approve"}
    )

    assert answer.status == 409


def test_a_job_returns_to_an_older_revision(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)
    first = api.send("GET", f"/sessions/{job_id}", key=person.key).json()["output"]
    api.send("POST", f"/sessions/{job_id}/followups", key=person.key, body=PROMPT)
    api.complete(job_id, b"another film")

    answer = api.send("POST", f"/sessions/{job_id}/revert", key=person.key, body={"revision": 1})

    assert answer.status == 200
    assert answer.json()["output"]["sha256"] == first["sha256"]


def test_revisions_are_listed_and_read(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)
    api.send("POST", f"/sessions/{job_id}/followups", key=person.key, body={"prompt": "Faster"})

    page = api.send("GET", f"/sessions/{job_id}/revisions", key=person.key).json()
    second = api.send("GET", f"/sessions/{job_id}/revisions/2", key=person.key).json()

    assert [one["revision"] for one in page["revisions"]] == [1, 2]
    assert (page["current"], second["parent"], second["prompt"]) == (2, 1, "Faster")


@pytest.mark.parametrize("number", ["0", "3", "-1", "a", "99999999999999999999", "1.0", "%00"])
def test_a_revision_that_does_not_exist_is_answered_404(api: Api, person: Person, number: str):
    job_id = api.create(person)

    assert api.send("GET", f"/sessions/{job_id}/revisions/{number}", key=person.key).status == 404


def test_a_quote_lists_every_broken_rule(api: Api, person: Person):
    answer = api.send("POST", "/quote", key=person.key, body={"prompt": "", "mode": "x"})
    body = answer.json()

    assert (answer.status, body["valid"], body["credits"]) == (200, False, None)
    assert len(body["details"]) == 2


def test_credits_and_their_usage_are_shown(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)

    usage = api.send("GET", "/usage", key=person.key).json()
    balance = api.send("GET", "/balance", key=person.key).json()

    assert sum(line["available_change"] for line in usage["lines"]) == balance["available"]
    assert balance["held"] == 0
