"""Whether the books agree: what must be true of the ledger at the end of every transaction."""

from typing import NamedTuple

from sqlalchemy import Connection, text


class _Rule(NamedTuple):
    """A query that finds what is wrong, and a sentence that its columns complete."""

    sentence: str
    query: str


_RULES = (
    _Rule(
        "transfer {} does not sum to 0",
        "SELECT transfer_id FROM entries GROUP BY transfer_id HAVING SUM(amount) <> 0 ORDER BY 1",
    ),
    _Rule(
        "transfer {} has {} entries and needs at least 2",
        """
        SELECT transfers.id, COUNT(entries.id)
        FROM transfers LEFT JOIN entries ON entries.transfer_id = transfers.id
        GROUP BY transfers.id HAVING COUNT(entries.id) < 2 ORDER BY 1
        """,
    ),
    _Rule(
        "account {} shows {} and its entries sum to {}",
        """
        SELECT a.id, a.balance, COALESCE(SUM(e.amount), 0)
        FROM ledger_accounts a LEFT JOIN entries e ON e.account_id = a.id
        GROUP BY a.id, a.balance HAVING a.balance <> COALESCE(SUM(e.amount), 0) ORDER BY 1
        """,
    ),
    _Rule(
        "account {} may fall below 0",
        """
        SELECT id FROM ledger_accounts
        WHERE id LIKE 'user:%' AND (floor IS NULL OR floor <> 0) ORDER BY 1
        """,
    ),
    _Rule(
        "user {} has {} credits held and open holds of {}",
        """
        SELECT u.id, COALESCE(a.balance, 0), COALESCE(h.amount, 0)
        FROM users u
        LEFT JOIN ledger_accounts a ON a.id = 'user:' || u.id || ':held'
        LEFT JOIN (
            SELECT user_id, SUM(amount) AS amount FROM holds WHERE state = 'open' GROUP BY user_id
        ) h ON h.user_id = u.id
        WHERE COALESCE(a.balance, 0) <> COALESCE(h.amount, 0) ORDER BY 1
        """,
    ),
    _Rule(
        "user {} has {} credits available and {} left of grants",
        """
        SELECT u.id, COALESCE(a.balance, 0), COALESCE(g.remaining, 0)
        FROM users u
        LEFT JOIN ledger_accounts a ON a.id = 'user:' || u.id || ':available'
        LEFT JOIN (
            SELECT user_id, SUM(remaining) AS remaining FROM grants GROUP BY user_id
        ) g ON g.user_id = u.id
        WHERE COALESCE(a.balance, 0) <> COALESCE(g.remaining, 0) ORDER BY 1
        """,
    ),
    _Rule(
        "the hold of revision {} stands for {} credits and draws {} from grants",
        """
        SELECT h.revision_id,
            CASE h.state WHEN 'open' THEN h.amount ELSE h.captured END,
            COALESCE(p.amount, 0)
        FROM holds h LEFT JOIN (
            SELECT revision_id, SUM(amount) AS amount FROM hold_parts GROUP BY revision_id
        ) p ON p.revision_id = h.revision_id
        WHERE CASE h.state WHEN 'open' THEN h.amount ELSE h.captured END <> COALESCE(p.amount, 0)
        ORDER BY 1
        """,
    ),
    _Rule(
        "of the {} credits of grant {}, {} are left, {} held or spent and {} expired",
        """
        SELECT g.amount, g.id, g.remaining, COALESCE(p.amount, 0), COALESCE(x.amount, 0)
        FROM grants g
        LEFT JOIN (
            SELECT grant_id, SUM(amount) AS amount FROM hold_parts GROUP BY grant_id
        ) p ON p.grant_id = g.id
        LEFT JOIN (
            SELECT t.reference, SUM(e.amount) AS amount
            FROM transfers t JOIN entries e ON e.transfer_id = t.id
            WHERE t.kind = 'expiry' AND e.account_id = 'system:expired' GROUP BY t.reference
        ) x ON x.reference = g.id
        WHERE g.amount <> g.remaining + COALESCE(p.amount, 0) + COALESCE(x.amount, 0) ORDER BY 2
        """,
    ),
    _Rule(
        "the hold of revision {} is {}, and {} of its {} credits moved that way",
        """
        SELECT h.revision_id, h.state, COALESCE(-m.held, 0), h.amount
        FROM holds h LEFT JOIN (
            SELECT t.reference, SUM(e.amount) AS held
            FROM transfers t JOIN entries e ON e.transfer_id = t.id
            WHERE t.kind IN ('capture', 'release') AND e.account_id LIKE 'user:%:held'
            GROUP BY t.reference
        ) m ON m.reference = h.revision_id
        WHERE COALESCE(-m.held, 0) <> CASE h.state WHEN 'open' THEN 0 ELSE h.amount END
        ORDER BY 1
        """,
    ),
    _Rule(
        "revision {} is charged {} credits and the ledger has {}",
        """
        SELECT h.revision_id, h.captured, COALESCE(m.earned, 0)
        FROM holds h LEFT JOIN (
            SELECT t.reference, SUM(e.amount) AS earned
            FROM transfers t JOIN entries e ON e.transfer_id = t.id
            WHERE e.account_id = 'system:earned' GROUP BY t.reference
        ) m ON m.reference = h.revision_id
        WHERE h.captured <> COALESCE(m.earned, 0) ORDER BY 1
        """,
    ),
    _Rule(
        "revision {} is {} and its hold is {}",
        """
        SELECT r.id, r.status, h.state FROM revisions r JOIN holds h ON h.revision_id = r.id
        WHERE (r.status = 'completed') <> (h.state = 'captured')
            OR (r.status = 'failed') <> (h.state = 'released')
        ORDER BY 1
        """,
    ),
    _Rule(
        "revision {} has no hold",
        """
        SELECT r.id FROM revisions r LEFT JOIN holds h ON h.revision_id = r.id
        WHERE h.revision_id IS NULL ORDER BY 1
        """,
    ),
)


def check_ledger(conn: Connection) -> list[str]:
    """What is wrong with the books, as sentences; nothing if they agree.

    It reads every entry: a matter of seconds for millions of them.
    """
    return [
        rule.sentence.format(*row)
        for rule in _RULES
        # The colons are those of accounts, not of parameters.
        for row in conn.execute(text(rule.query.replace(":", r"\:"))).all()
    ]
