"""A user with credits, in a transaction that is undone."""

import pytest
from tests.support.jobs import add_user

from openmotion.store import Connection


@pytest.fixture
def user_id(conn: Connection) -> str:
    """A user with 10,000 credits."""
    return add_user(conn)
