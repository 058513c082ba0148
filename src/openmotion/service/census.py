"""What those who run the service want to know of its jobs."""

from openmotion import sessions
from openmotion.service.parts import Service
from openmotion.sessions import Census

__all__ = ["Census", "count_jobs"]


def count_jobs(service: Service) -> Census:
    """How many jobs and workers there are, and how long jobs wait."""
    with service.database.read() as conn:
        return sessions.take_census(
            conn, now_ms=service.clock(), lease_ms=service.settings.lease_seconds * 1000
        )
