"""What happened to a job, in order."""

from dataclasses import dataclass

from openmotion import sessions
from openmotion.service.parts import Service
from openmotion.service.paths import read_job_id
from openmotion.wire import EventPage, EventRecord, timestamp


@dataclass(frozen=True, slots=True)
class EventsRead:
    """A page of events, and whether more can come.

    Attributes:
        body: the page.
        is_over: the job has ended and the page reaches the end: nothing more happens unless
            somebody asks for a follow-up.
    """

    body: EventPage
    is_over: bool


def events_after(
    service: Service, user_id: str, job_id: str, *, after_id: int = 0, limit: int = 100
) -> EventsRead:
    """The events of a job behind one of them, the oldest first.

    Args:
        service: the service.
        user_id: whose job it is.
        job_id: as it was sent.
        after_id: the last event that is known; 0 for none.
        limit: at most so many.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
    """
    session_id = read_job_id(job_id)
    with service.database.read() as conn:
        session = sessions.find(conn, session_id, user_id)
        found = sessions.events_after(conn, session_id, after_id=after_id, limit=limit + 1)
    has_more = len(found) > limit
    shown = found[:limit]
    page = EventPage(
        events=tuple(
            EventRecord(
                id=event.id,
                kind=event.kind,
                revision=event.revision,
                created_at=timestamp(event.created_ms),
                data=dict(event.data),
            )
            for event in shown
        ),
        last_id=shown[-1].id if shown else after_id,
        has_more=has_more,
    )
    return EventsRead(body=page, is_over=session.status in sessions.ENDED and not has_more)
