"""The credits of a user, and how they came about."""

from openmotion import billing
from openmotion.service.parts import Service
from openmotion.service.paths import check_limit, read_number_cursor, write_cursor
from openmotion.wire import BalanceAnswer, UsageLine, UsagePage, timestamp


def read_balance(service: Service, user_id: str) -> BalanceAnswer:
    """What a user can spend, and what is held for videos under way."""
    with service.database.read() as conn:
        balance = billing.balance(conn, user_id)
    return BalanceAnswer(available=balance.available, held=balance.held)


def read_usage(
    service: Service, user_id: str, *, cursor: str | None = None, limit: int = 50
) -> UsagePage:
    """A page of the changes of a user's credits, the newest first.

    Args:
        service: the service.
        user_id: whose.
        cursor: the `next_cursor` of the page before.
        limit: 1 to 100 changes.

    Raises:
        InvalidPayload: the cursor or the limit is not a valid one.
    """
    before_id = read_number_cursor(cursor)
    with service.database.read() as conn:
        page = billing.usage(conn, user_id, before_id=before_id, limit=check_limit(limit))
    return UsagePage(
        lines=tuple(
            UsageLine(
                id=line.id,
                kind=line.kind,
                available_change=line.available,
                held_change=line.held,
                reference=line.job_id or line.reason,
                created_at=timestamp(line.created_ms),
            )
            for line in page.lines
        ),
        next_cursor=None if page.next_before_id is None else write_cursor(page.next_before_id),
    )
