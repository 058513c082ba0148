"""The loop that sends webhooks, beside the jobs and in no hurry of theirs."""

import threading
import time
from typing import Final

import structlog

from openmotion import webhooks
from openmotion.errors import StoreUnavailable
from openmotion.outbound import Gate
from openmotion.outbound import post as outbound_post
from openmotion.store import Clock, Database
from openmotion.store.failpoints import reach

_logger = structlog.get_logger(__name__)

_THREADS = 16
_POLL_S = 1.0
_TROUBLE_S = 5.0
_FORGET_S = 3600.0
_CLOSING_S = 5.0


class Deliveries:
    """Sends webhooks that are due, several at once, until it is closed.

    Any number of processes may run one on the same database. What is under way when a process
    ends is sent again by another, with the same id.

    Args:
        database: where the deliveries are.
        secret: the service's own, from which those of webhooks are derived.
        gate: which private addresses may be reached all the same.
        clock: gives the time; the moment of a retry follows from it.
        poll_s: how often it looks for what is due.
        trouble_s: how long it leaves a database alone that did not answer.
        post: how a body gets to an address outside.
        failpoint: where to fail in tests; `delivery:before` is between sending and noting.
    """

    def __init__(
        self,
        database: Database,
        secret: bytes,
        gate: Gate,
        clock: Clock,
        *,
        poll_s: float = _POLL_S,
        trouble_s: float = _TROUBLE_S,
        post: webhooks.Post = outbound_post,
        failpoint: str = "",
    ) -> None:
        self._database: Final = database
        self._secret: Final = secret
        self._gate: Final = gate
        self._clock: Final = clock
        self._poll_s: Final = poll_s
        self._trouble_s: Final = trouble_s
        self._post: Final = post
        self._failpoint: Final = failpoint
        self._in_hand: dict[str, webhooks.Due] = {}
        self._changed: Final = threading.Condition()
        self._is_closing = False
        self._forgets_at_s = time.monotonic()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Look for what is due from now on; a second call changes nothing."""
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._loop, name="webhook-deliveries", daemon=True
            )
            self._thread.start()

    def close(self, timeout_s: float = _CLOSING_S) -> None:
        """Take nothing more, and wait a while for what is under way."""
        with self._changed:
            self._is_closing = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(timeout_s)
        with self._changed:
            self._changed.wait_for(lambda: not self._in_hand, timeout_s)

    def _loop(self) -> None:
        while not self._is_closing:
            pause_s = self._poll_s
            try:
                self._send_due()
                self._forget_old()
            except StoreUnavailable as error:
                _logger.warning("webhooks wait for the database", problem=str(error))
                pause_s = self._trouble_s
            except Exception:
                # Without this loop nobody is told of anything any more.
                _logger.exception("webhooks could not be sent")
                pause_s = self._trouble_s
            with self._changed:
                if not self._is_closing:
                    self._changed.wait(pause_s)

    def _send_due(self) -> None:
        """Start what is due and has room; each in a thread of its own."""
        with self._changed:
            in_hand = list(self._in_hand.values())
        room = _THREADS - len(in_hand)
        if room <= 0:
            return
        now_ms = self._clock()
        with self._database.read() as conn:
            if not webhooks.has_due(conn, now_ms=now_ms):
                return
        taken = self._database.run(
            lambda conn: webhooks.due(conn, now_ms=now_ms, limit=room, in_hand=in_hand)
        )
        for due in taken:
            thread = threading.Thread(
                target=self._deliver, args=(due,), name="webhook-delivery", daemon=True
            )
            with self._changed:  # it takes itself out in the end, and no earlier
                thread.start()
                self._in_hand[due.delivery_id] = due

    def _deliver(self, due: webhooks.Due) -> None:
        try:
            outcome = webhooks.send(
                due,
                service_secret=self._secret,
                gate=self._gate,
                now_ms=self._clock(),
                post=self._post,
            )
            reach("delivery", "before", self._failpoint, due.delivery_id)
            self._note(due, outcome)
        except StoreUnavailable as error:
            # Its lease ends, and it is sent again with the same id.
            _logger.warning(
                "a delivery could not be noted", delivery=due.delivery_id, why=str(error)
            )
        except Exception:
            _logger.exception("a delivery broke off", delivery=due.delivery_id)
        finally:
            with self._changed:
                del self._in_hand[due.delivery_id]
                self._changed.notify_all()

    def _note(self, due: webhooks.Due, outcome: webhooks.Outcome) -> None:
        now_ms = self._clock()
        recorded = self._database.run(
            lambda conn: webhooks.record(
                conn, delivery_id=due.delivery_id, outcome=outcome, now_ms=now_ms
            )
        )
        if recorded is None:
            return
        _logger.info(
            "webhook",
            delivery=due.delivery_id,
            webhook=due.webhook_id,
            status=outcome.status,
            state=recorded.state,
            took_ms=outcome.took_ms,
        )
        if recorded.disabled_reason is not None:
            _logger.warning(
                "webhook disabled", webhook=due.webhook_id, reason=recorded.disabled_reason
            )

    def _forget_old(self) -> None:
        if time.monotonic() < self._forgets_at_s:
            return
        now_ms = self._clock()
        self._database.run(lambda conn: webhooks.forget(conn, now_ms=now_ms))
        self._forgets_at_s = time.monotonic() + _FORGET_S
