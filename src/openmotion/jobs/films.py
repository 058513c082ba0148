"""The work of the engine on revisions: each is made, or fails once with a reason."""

from contextlib import ExitStack

import structlog

from openmotion import sessions
from openmotion.errors import (
    FontUnavailable,
    InvalidRequest,
    JobFailed,
    ResourceLimit,
    StageTimeout,
    StoreUnavailable,
    Superseded,
    UnknownLook,
)
from openmotion.jobs.engine import EngineTrouble
from openmotion.jobs.equipment import Equipment
from openmotion.jobs.failing import PieceFailed, failure_of
from openmotion.jobs.film import Film
from openmotion.jobs.pieces import Pieces
from openmotion.jobs.questions import Asked
from openmotion.jobs.roster import Hand
from openmotion.jobs.workplace import Workplace
from openmotion.pipeline import CrewClosed
from openmotion.sessions import Failure, Revision
from openmotion.store import Connection

_logger = structlog.get_logger(__name__)

# What users and machines bring about; all else is a defect, whose trace is wanted.
_EXPECTED = (
    InvalidRequest,
    UnknownLook,
    FontUnavailable,
    StageTimeout,
    ResourceLimit,
    StoreUnavailable,
)


class Films:
    """Makes the videos of revisions.

    Args:
        equipment: what to make them with.
        pieces: makes segments and sound.
    """

    def __init__(self, equipment: Equipment, pieces: Pieces) -> None:
        self._equipment = equipment
        self._pieces = pieces

    def run(self, revision_id: str, round_number: int) -> str:
        """Make a video, or note why that is impossible; gives a word that says how it went.

        May be called again at any time: what is done already is not done twice.
        """
        tools = self._equipment
        with ExitStack() as stack, tools.roster.expecting(revision_id):
            if self._is_suspect(revision_id):
                stack.enter_context(tools.quarantine.waiting(revision_id, self._check_open))
            # An attempt counts from here on: a worker that dies while it starts proves nothing.
            tools.crew.wait_until_warm(check=self._check_open)
            return self._run(revision_id, round_number)

    def _run(self, revision_id: str, round_number: int) -> str:
        tools = self._equipment
        try:
            revision, claim = tools.run(lambda conn: self._begin(conn, revision_id, round_number))
        except Superseded:
            return "superseded"
        except JobFailed as error:
            return self._fail(revision_id, None, failure_of(error, ""))
        hand = Hand(revision_id, revision.session_id, claim)
        log = _logger.bind(job=revision.session_id, revision=revision.number)
        log.info("film begun", attempt=revision.attempts)
        with tools.roster.holding(hand):
            result = self._make(revision, hand)
        tools.workshop.clear(revision_id)
        log.info("film ended", result=result, stage=hand.stage)
        return result

    def _is_suspect(self, revision_id: str) -> bool:
        with self._equipment.database.read() as conn:
            return sessions.revision_by_id(conn, revision_id).attempts > 0

    def _check_open(self) -> None:
        if self._equipment.closing.is_set():
            raise CrewClosed

    def _begin(self, conn: Connection, revision_id: str, round_number: int) -> tuple[Revision, str]:
        if sessions.revision_by_id(conn, revision_id).round != round_number:
            raise Superseded("the question of this round was answered")
        tools = self._equipment
        claim = sessions.reclaim(
            conn, revision_id, executor_id=tools.executor_id, now_ms=tools.clock()
        )
        return sessions.revision_by_id(conn, revision_id), claim

    def _make(self, revision: Revision, hand: Hand) -> str:
        try:
            Film(Workplace(self._equipment, revision, hand), self._pieces).make()
        except Superseded:
            return "superseded"
        except Asked:
            return "asked"
        except PieceFailed as error:
            return self._fail(revision.id, hand.claim, error.failure)
        except (CrewClosed, *EngineTrouble):
            raise
        except Exception as error:
            if self._equipment.closing.is_set():
                raise
            log = _logger.bind(job=hand.job_id, stage=hand.stage)
            log.warning("film failed", why=str(error), exc_info=not isinstance(error, _EXPECTED))
            return self._fail(revision.id, hand.claim, failure_of(error, hand.stage))
        return "completed"

    def _fail(self, revision_id: str, claim: str | None, failure: Failure) -> str:
        tools = self._equipment
        try:
            tools.run(
                lambda conn: sessions.fail(
                    conn, revision_id, claim, error=failure, now_ms=tools.clock()
                )
            )
        except Superseded:
            return "superseded"
        return failure.code
