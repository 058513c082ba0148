"""The one door to DBOS: it remembers what was done, and runs again what was not finished."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from dbos import DBOS, DBOSConfig, SetEnqueueOptions, SetWorkflowID
from dbos import error as dbos_error

from openmotion.jobs.steps import StepsClosed, StepsDatabase
from openmotion.settings import ServiceSettings

EngineTrouble = dbos_error.DBOSException, StepsClosed
"""What is raised by the engine itself, and not by what it runs."""

# Pinned, because DBOS runs only work of its own version again: with the default, a hash of the
# source, an upgrade would leave jobs lying. Whoever changes the order of steps uses DBOS.patch.
_VERSION = "1"
_NAME = "openmotion"
_RENDER = "render"
_POLL_S = 0.1
# We count attempts ourselves (`sessions.reclaim`, `sessions.forgive`) and give up after three in
# which a job did not get on. DBOS counts every restart in the whole life of one; many of those in a
# day are no fault of a long job, so this only ends what would go on for ever.
_RECOVERIES = 100
_GIVEN_UP = "MAX_RECOVERY_ATTEMPTS_EXCEEDED"
_UNFINISHED = ["ENQUEUED", "DELAYED", "PENDING"]
_FINISHED = ["SUCCESS", "ERROR", "CANCELLED", _GIVEN_UP]
_FORGOTTEN_AT_ONCE = 1000

Piece = Mapping[str, Any]
Outcome = dict[str, Any]


class Handle(Protocol):
    """Work that was started and has a result one day."""

    def get_result(self, *, polling_interval_sec: float = ...) -> Outcome:
        """Wait for the result."""
        ...


class Engine:
    """A running DBOS; there can be one in a process.

    Args:
        settings: say where its tables are.
        executor_id: of this process, never used before.
        cores: how many pieces are worked on at a time.
    """

    def __init__(self, settings: ServiceSettings, executor_id: str, cores: int) -> None:
        self._executor_id = executor_id
        self._cores = cores
        self._steps = StepsDatabase(settings)
        self._film: Callable[[str, int], str]
        self._piece: Callable[[Piece], Outcome]

    def launch(self, film: Callable[[str, int], str], piece: Callable[[Piece], Outcome]) -> None:
        """Begin to run work, that of dead processes only when `recover` says so.

        Args:
            film: makes the video of a revision, given its id and round.
            piece: makes one segment or the sound.
        """
        config: DBOSConfig = {
            "name": _NAME,
            "system_database_engine": self._steps.engine,
            "use_listen_notify": False,
            "executor_id": self._executor_id,
            "application_version": _VERSION,
            "log_level": "CRITICAL",
            "notification_listener_polling_interval_sec": 1.0,
        }
        DBOS(config=config)

        def run_film(revision_id: str, round_number: int) -> str:
            return film(revision_id, round_number)

        def run_piece(order: Piece) -> Outcome:
            return piece(order)

        register = DBOS.workflow
        self._film = register(name="film", max_recovery_attempts=_RECOVERIES)(run_film)
        self._piece = register(name="piece", max_recovery_attempts=_RECOVERIES)(run_piece)
        DBOS.launch()
        # Twice the cores: the next piece waits at the crew's door while one is drawn.
        DBOS.register_queue(
            _RENDER,
            worker_concurrency=2 * self._cores,
            polling_interval_sec=_POLL_S,
            on_conflict="always_update",
        )

    def begin(self, name: str, revision_id: str, round_number: int) -> None:
        """Start the work on a revision under a name; one that exists is not started again."""
        with SetWorkflowID(name):
            DBOS.start_workflow(self._film, revision_id, round_number)

    def is_known(self, name: str) -> bool:
        """Whether work was ever started under a name."""
        return DBOS.get_workflow_status(name) is not None

    def is_under_way(self, revision_id: str) -> bool:
        """Whether work on a revision is waiting or running anywhere."""
        return self._has_work(revision_id, _UNFINISHED)

    def is_given_up(self, revision_id: str) -> bool:
        """Whether work on a revision was begun so often that it will not be begun again."""
        return self._has_work(revision_id, [_GIVEN_UP])

    @staticmethod
    def _has_work(revision_id: str, statuses: list[str]) -> bool:
        found = DBOS.list_workflows(
            workflow_id_prefix=revision_id,
            name="film",
            status=statuses,
            load_input=False,
            load_output=False,
        )
        return bool(found)

    def step(self, name: str, work: Callable[[], Outcome]) -> Outcome:
        """Do work once: when the film is begun again, what came of it is only read."""
        return DBOS.run_step({"name": name}, work)

    def enqueue(self, name: str, piece: Piece, *, rank: int) -> Handle:
        """Let a piece be made by any worker; who waits with the least rank comes first."""
        with SetWorkflowID(name), SetEnqueueOptions(priority=max(1, rank)):
            return DBOS.enqueue_workflow(_RENDER, self._piece, piece)

    def wait(self, handle: Handle) -> Outcome:
        """What came of a piece."""
        return handle.get_result(polling_interval_sec=_POLL_S)

    @property
    def current(self) -> str:
        """The name of the work that this thread does."""
        return str(DBOS.workflow_id)

    def executor_ids(self) -> set[str]:
        """The processes that have work of ours in hand, dead or alive."""
        found = DBOS.list_workflows(status=["PENDING"], load_input=False, load_output=False)
        return {one.executor_id for one in found if one.executor_id is not None}

    def recover(self, executor_ids: Sequence[str]) -> int:
        """Run again what dead processes left; how many pieces of work that is."""
        return len(DBOS._recover_pending_workflows(list(executor_ids)))  # noqa: SLF001

    def forget(self, before: datetime) -> int:
        """Drop what is remembered of work that ended before a time; how much that was."""
        found = DBOS.list_workflows(
            status=_FINISHED,
            completed_before=before.isoformat(),
            limit=_FORGOTTEN_AT_ONCE,
            load_input=False,
            load_output=False,
        )
        DBOS.delete_workflows([one.workflow_id for one in found])
        return len(found)

    def close(self) -> None:
        """Forget everything in memory; work under way cannot be noted any more, and ends."""
        DBOS.destroy(destroy_registry=True)
        self._steps.close()
