"""Webhooks are registered, changed and forgotten by those whose they are."""

import pytest
from tests.unit.webhooks.conftest import REFUSED, SECRET, World, make_world

from openmotion import webhooks
from openmotion.errors import Conflict, InvalidRequest, NotFound
from openmotion.ids import is_id, new_id
from openmotion.webhooks import JOB_KINDS, secret_of

COMPLETED = "motion.session.completed"


@pytest.fixture
def world(sqlite_database) -> World:
    return make_world(sqlite_database)


def test_a_webhook_is_registered_with_a_secret_of_its_own(world):
    with world.database.write() as conn:
        found, secret = webhooks.register(
            conn,
            user_id=world.user_id,
            url="https://example.com/hook",
            kinds=[COMPLETED],
            service_secret=SECRET,
            now_ms=7,
        )

    assert is_id(found.id)
    assert (found.url, found.kinds) == ("https://example.com/hook", (COMPLETED,))
    assert (found.session_id, found.created_ms, found.disabled_ms) == (None, 7, None)
    assert secret == secret_of(SECRET, signer_id=found.id, generation=0)


def test_an_unknown_kind_is_refused(world):
    with pytest.raises(InvalidRequest):
        world.register(kinds=["motion.session.exploded"])


def test_one_user_has_fifty_webhooks_at_most(world):
    for _ in range(50):
        world.register()

    with pytest.raises(Conflict, match="50 webhooks"):
        world.register()


def test_webhooks_of_jobs_do_not_count_as_registered(world):
    world.for_job()
    registered = world.register()

    with world.database.read() as conn:
        assert webhooks.list_webhooks(conn, user_id=world.user_id) == [registered]


def test_a_list_shows_the_newest_first(world):
    first = world.register()
    world.now_ms += 1
    second = world.register()

    with world.database.read() as conn:
        assert webhooks.list_webhooks(conn, user_id=world.user_id) == [second, first]


def test_a_job_tells_its_own_address(world):
    found = world.for_job()

    assert (found.session_id, found.kinds) == (world.session_id, JOB_KINDS)
    with world.database.read() as conn:
        of_job = webhooks.list_webhooks(conn, user_id=world.user_id, session_id=world.session_id)
    assert of_job == [found]


def test_the_newest_address_of_a_job_replaces_the_one_before(world):
    first = world.for_job("https://example.com/first")
    second = world.for_job("https://example.com/second")

    assert (second.id, second.url) == (first.id, "https://example.com/second")


def test_a_new_address_of_a_job_works_again(world):
    first = world.for_job()
    with world.database.write() as conn:
        webhooks.disable(conn, webhook_id=first.id, user_id=world.user_id, reason="tired", now_ms=9)

    assert world.for_job("https://example.com/second").disabled_ms is None


def test_what_is_changed_changes_and_the_rest_stays(world):
    found = world.register(kinds=[COMPLETED])
    with world.database.write() as conn:
        moved = webhooks.update(
            conn, webhook_id=found.id, user_id=world.user_id, url="https://example.com/new"
        )
        widened = webhooks.update(conn, webhook_id=found.id, user_id=world.user_id, kinds=[])

    assert (moved.url, moved.kinds) == ("https://example.com/new", (COMPLETED,))
    assert (widened.url, widened.kinds) == ("https://example.com/new", ())


def test_disabling_says_why_and_since_when(world):
    found = world.register()
    with world.database.write() as conn:
        disabled = webhooks.disable(
            conn, webhook_id=found.id, user_id=world.user_id, reason="paused", now_ms=9
        )

    assert (disabled.disabled_ms, disabled.disabled_reason) == (9, "paused")


def test_the_first_reason_for_disabling_stays(world):
    found = world.register()
    with world.database.write() as conn:
        for number, reason in enumerate(("first", "second")):
            webhooks.disable(
                conn, webhook_id=found.id, user_id=world.user_id, reason=reason, now_ms=number
            )

    assert world.find(found).disabled_reason == "first"


def test_enabling_makes_it_work_again(world):
    found = world.register()
    with world.database.write() as conn:
        webhooks.disable(
            conn, webhook_id=found.id, user_id=world.user_id, reason="paused", now_ms=9
        )
        enabled = webhooks.enable(conn, webhook_id=found.id, user_id=world.user_id)

    assert enabled == found


def test_deleting_forgets_the_webhook_and_its_log(world):
    found = world.register()
    world.happens()
    world.record(world.due()[0].delivery_id, REFUSED)
    with world.database.write() as conn:
        webhooks.delete(conn, webhook_id=found.id, user_id=world.user_id)

    with pytest.raises(NotFound):
        world.find(found)
    assert world.due() == []


def test_rotating_gives_a_new_secret_and_says_how_long_the_old_one_signs(world):
    found = world.register()
    with world.database.write() as conn:
        secret = webhooks.rotate_secret(
            conn, webhook_id=found.id, user_id=world.user_id, service_secret=SECRET, now_ms=5
        )

    assert secret.text == secret_of(SECRET, signer_id=found.id, generation=1)
    assert secret.previous_ends_ms == 24 * 3600 * 1000 + 5


def test_the_webhook_of_a_job_has_no_secret_to_rotate(world):
    found = world.for_job()

    with world.database.write() as conn, pytest.raises(Conflict):
        webhooks.rotate_secret(
            conn, webhook_id=found.id, user_id=world.user_id, service_secret=SECRET, now_ms=5
        )


def test_all_jobs_of_a_user_share_one_secret_that_can_be_read_and_rotated(world):
    who = {"user_id": world.user_id, "service_secret": SECRET, "now_ms": 5}
    with world.database.write() as conn:
        before = webhooks.job_secret(conn, **who)
        again = webhooks.job_secret(conn, **who)
        rotated = webhooks.rotate_job_secret(conn, **who)
        after = webhooks.job_secret(conn, **who)

    assert before == again
    assert before.previous_ends_ms is None
    assert before.text != rotated.text
    assert rotated == after


def test_a_secret_that_signs_no_more_is_not_spoken_of(world):
    who = {"user_id": world.user_id, "service_secret": SECRET}
    with world.database.write() as conn:
        webhooks.rotate_job_secret(conn, **who, now_ms=5)
        later = webhooks.job_secret(conn, **who, now_ms=25 * 3600 * 1000)

    assert later.previous_ends_ms is None


@pytest.mark.parametrize("whose", ["nobody's", "another's"])
@pytest.mark.parametrize(
    "act",
    [
        webhooks.find,
        lambda conn, **which: webhooks.update(conn, **which, url="https://example.com"),
        webhooks.enable,
        lambda conn, **which: webhooks.disable(conn, **which, reason="no", now_ms=1),
        webhooks.delete,
        webhooks.deliveries,
        lambda conn, **which: webhooks.rotate_secret(
            conn, **which, service_secret=SECRET, now_ms=1
        ),
    ],
)
def test_webhooks_of_others_are_not_found(world, act, whose):
    other_id, _ = world.another_user()
    webhook_id = world.register(user_id=other_id).id if whose == "another's" else new_id()

    with world.database.write() as conn, pytest.raises(NotFound):
        act(conn, webhook_id=webhook_id, user_id=world.user_id)
