"""Users: one for each address, disabled and enabled."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from openmotion.accounts import (
    create_user,
    disable_user,
    enable_user,
    ensure_user,
    find_user,
    get_user,
    list_users,
)
from openmotion.errors import Conflict, InvalidRequest, NotFound


def test_a_user_is_found_by_an_address_in_any_case(conn):
    made = create_user(conn, " Ada@Example.com ", now_ms=7)

    assert made.email == "ada@example.com"
    assert made.created_ms == 7
    assert find_user(conn, "ADA@example.com\n") == made
    assert get_user(conn, made.id) == made


def test_nobody_is_found_by_an_unknown_address(conn):
    assert find_user(conn, "nobody@example.com") is None
    with pytest.raises(NotFound, match="there is no user 8d1f"):
        get_user(conn, "8d1f")


def test_two_users_cannot_share_an_address(conn):
    create_user(conn, "ada@example.com", now_ms=1)

    with pytest.raises(Conflict, match=r"there is a user ada@example\.com already"):
        create_user(conn, "ADA@example.com", now_ms=2)
    assert len(list_users(conn)) == 1


@pytest.mark.parametrize(
    "email",
    [
        "",
        "ada",
        "@example.com",
        "ada@",
        "a@b@c",
        "a da@example.com",
        "ada@exa\0mple.com",
        "a@" + "b" * 319,
    ],
)
def test_what_is_no_address_is_refused(sqlite_database, email):
    with sqlite_database.write() as conn, pytest.raises(InvalidRequest, match="is no address"):
        create_user(conn, email, now_ms=1)


def test_an_address_needs_no_dot(sqlite_database):
    with sqlite_database.write() as conn:
        assert create_user(conn, "owner@localhost", now_ms=1).email == "owner@localhost"


def test_only_the_first_user_of_an_installation_hears_that_it_is(conn):
    owner, is_first = ensure_user(conn, "owner@localhost", now_ms=1)
    again, is_first_again = ensure_user(conn, "Owner@localhost", now_ms=2)
    other, is_other_first = ensure_user(conn, "ada@example.com", now_ms=3)

    assert (is_first, is_first_again, is_other_first) == (True, False, False)
    assert again == owner
    assert list_users(conn) == [owner, other]


def test_of_many_first_users_at_once_one_is_the_first(database):
    def ensure(number):
        return database.run(lambda conn: ensure_user(conn, f"{number % 4}@example.com", now_ms=1))

    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(ensure, range(12)))

    assert sum(is_first for _, is_first in answers) == 1
    assert len({user.id for user, _ in answers}) == 4


def test_a_user_is_disabled_since_the_first_time_until_enabled(conn):
    user = create_user(conn, "ada@example.com", now_ms=1)
    disable_user(conn, user.id, now_ms=5)
    disabled = disable_user(conn, user.id, now_ms=9)

    assert disabled.disabled_ms == 5
    assert enable_user(conn, user.id) == user


def test_an_unknown_user_cannot_be_disabled(sqlite_database):
    with sqlite_database.write() as conn, pytest.raises(NotFound):
        disable_user(conn, "8d1f", now_ms=1)
