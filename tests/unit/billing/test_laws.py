"""Whatever is asked in whatever order, the ledger agrees with a simple model of it."""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete, select
from tests.support.ledgers import end_revision, make_revision, user_with

from openmotion import billing
from openmotion.errors import InsufficientCredits
from openmotion.ids import new_id
from openmotion.store import Database
from openmotion.store.tables import grants, revisions


@dataclass
class Pot:
    """A grant in the model: what is left of it, and when that goes away."""

    left: int
    expires_ms: int | None
    created_ms: int


@dataclass
class Hold:
    """A hold in the model: what it took out of each grant, the first to expire first."""

    user_id: str
    amount: int
    parts: dict[str, int]
    charged: int | None = None  # None while it is open


@dataclass
class Purse:
    """A user in the model."""

    pots: dict[str, Pot] = field(default_factory=dict)

    def in_order(self) -> list[str]:
        """The names of the grants, the first to expire first."""
        pots = self.pots
        return sorted(
            pots,
            key=lambda name: (
                pots[name].expires_ms is None,
                pots[name].expires_ms or 0,
                pots[name].created_ms,
            ),
        )

    def expire(self, now_ms: int) -> int:
        """Empty the grants that have ended; gives how much was in them."""
        ended = [pot for pot in self.pots.values() if (pot.expires_ms or now_ms + 1) <= now_ms]
        taken = sum(pot.left for pot in ended)
        for pot in ended:
            pot.left = 0
        return taken

    @property
    def available(self) -> int:
        """What is left of all grants."""
        return sum(pot.left for pot in self.pots.values())


class Ledger(RuleBasedStateMachine):
    """Two users, one transaction that is undone at the end."""

    database: Database
    made = Bundle("revisions")

    def __init__(self):
        super().__init__()
        self.conn = self.database.engine.connect()
        self.transaction = self.conn.begin()
        self.now_ms = 1000
        self.purses: dict[str, Purse] = {}
        self.holds: dict[str, Hold] = {}

    def teardown(self):
        self.transaction.rollback()
        self.conn.close()

    @initialize()
    def make_users(self):
        self.purses = {user_with(self.conn).id: Purse() for _ in range(2)}
        for number in range(2):
            self.give(number, 100, None)
            self.give(number, 60, 50)

    def user(self, number):
        return list(self.purses)[number]

    @rule(
        number=st.integers(0, 1),
        amount=st.integers(1, 60),
        lasts_ms=st.sampled_from([None, 20, 90]),
    )
    def give_more(self, number, amount, lasts_ms):
        self.give(number, amount, lasts_ms)

    def give(self, number, amount, lasts_ms):
        user_id, key = self.user(number), new_id()
        expires_ms = None if lasts_ms is None else self.now_ms + lasts_ms
        given = [
            billing.grant(
                self.conn,
                user_id,
                amount,
                key=key,
                reason=key,
                now_ms=self.now_ms,
                expires_ms=expires_ms,
            )
            for _ in range(2)
        ]

        assert given == [True, False]
        self.purses[user_id].pots[key] = Pot(amount, expires_ms, self.now_ms)
        self.now_ms += 1  # so that no two grants are equally old

    @rule(target=made, number=st.integers(0, 1), amount=st.integers(1, 200))
    def hold(self, number, amount):
        user_id = self.user(number)
        purse = self.purses[user_id]
        purse.expire(self.now_ms)
        revision_id = make_revision(self.conn, user_id)
        wanted = {"user_id": user_id, "revision_id": revision_id, "amount": amount}
        if amount > purse.available:
            savepoint = self.conn.begin_nested()
            with pytest.raises(InsufficientCredits) as refusal:
                billing.hold(self.conn, **wanted, now_ms=self.now_ms)
            savepoint.commit()
            assert refusal.value.available == purse.available
            self.conn.execute(delete(revisions).where(revisions.c.id == revision_id))
            return multiple()
        assert billing.hold(self.conn, **wanted, now_ms=self.now_ms)
        assert not billing.hold(self.conn, **wanted, now_ms=self.now_ms)
        parts, missing = {}, amount
        for name in purse.in_order():
            part = min(missing, purse.pots[name].left)
            if part:
                parts[name] = part
                purse.pots[name].left -= part
                missing -= part
        self.holds[revision_id] = Hold(user_id, amount, parts)
        return revision_id

    @rule(revision_id=made, used=st.integers(0, 150))
    def capture(self, revision_id, used):
        made = self.holds[revision_id]
        if made.charged is None:
            self.settle(made, charged=min(used, made.amount))
            end_revision(self.conn, revision_id, "completed")
        for _ in range(2):
            taken = billing.capture(self.conn, revision_id, used=used, now_ms=self.now_ms)
            assert taken == made.charged

    @rule(revision_id=made)
    def release(self, revision_id):
        made = self.holds[revision_id]
        expected = 0
        if made.charged is None:
            expected = made.amount
            self.settle(made, charged=0)
            end_revision(self.conn, revision_id, "failed")

        assert billing.release(self.conn, revision_id, now_ms=self.now_ms) == expected
        assert billing.release(self.conn, revision_id, now_ms=self.now_ms) == 0

    @rule()
    def expire(self):
        taken = sum(purse.expire(self.now_ms) for purse in self.purses.values())

        assert billing.expire_grants(self.conn, now_ms=self.now_ms) == taken
        assert billing.expire_grants(self.conn, now_ms=self.now_ms) == 0

    @rule(passes_ms=st.integers(1, 25))
    def wait(self, passes_ms):
        self.now_ms += passes_ms

    def settle(self, made, *, charged):
        made.charged = charged
        unpaid = charged
        for name, part in made.parts.items():
            spent = min(unpaid, part)
            unpaid -= spent
            self.purses[made.user_id].pots[name].left += part - spent

    @invariant()
    def balances_agree(self):
        for user_id, purse in self.purses.items():
            held = sum(
                made.amount
                for made in self.holds.values()
                if made.user_id == user_id and made.charged is None
            )
            balance = billing.balance(self.conn, user_id)
            assert balance == billing.Balance(available=purse.available, held=held)

    @invariant()
    def grants_agree(self):
        left = {
            name: pot.left for purse in self.purses.values() for name, pot in purse.pots.items()
        }
        rows = self.conn.execute(select(grants.c.reason, grants.c.remaining))
        assert {row.reason: row.remaining for row in rows} == left

    @invariant()
    def nothing_is_wrong(self):
        assert billing.check_ledger(self.conn) == []


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_the_ledger_agrees_with_its_model(kind, request):
    database = request.getfixturevalue(f"undone_{kind}")
    machine = type("LedgerOfThisDatabase", (Ledger,), {"database": database})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=25 if database.is_sqlite else 5,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
