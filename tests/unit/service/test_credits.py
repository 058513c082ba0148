"""The credits of a user."""

import pytest
from tests.support.use_cases import User, complete, create

from openmotion.errors import InvalidPayload
from openmotion.service import Service, read_balance, read_usage
from openmotion.wire import BalanceAnswer


def test_a_balance_is_what_can_be_spent_and_what_is_held(service: Service, user: User):
    create(service, user)

    assert read_balance(service, user.id) == BalanceAnswer(available=9700, held=300)


def test_usage_is_told_from_the_newest(service: Service, user: User):
    job_id = create(service, user)
    complete(service, price=200)

    page = read_usage(service, user.id)

    assert [line.kind for line in page.lines] == ["release", "capture", "hold", "grant"]
    assert sum(line.available_change for line in page.lines) == 9800
    assert sum(line.held_change for line in page.lines) == 0
    assert page.lines[-2].reference == job_id
    assert page.next_cursor is None


def test_usage_is_read_in_pages(service: Service, user: User):
    for _ in range(3):
        create(service, user)

    first = read_usage(service, user.id, limit=3)
    second = read_usage(service, user.id, limit=3, cursor=first.next_cursor)

    ids = [line.id for page in (first, second) for line in page.lines]
    assert ids == sorted(ids, reverse=True)
    assert len(ids) == 4
    assert second.next_cursor is None


def test_usage_behind_a_cursor_that_is_not_ours_is_refused(service: Service, user: User):
    with pytest.raises(InvalidPayload):
        read_usage(service, user.id, cursor="nonsense")
