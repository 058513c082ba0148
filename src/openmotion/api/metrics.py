"""What the API counts about itself and the service, for Prometheus."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest

from openmotion.service import Census

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """Counters of one application, in a registry of their own.

    Attributes:
        registry: where other parts of the process may add theirs.
        streams: event streams that are open.
        open_requests: requests under way.
        draining: 1 once the process was told to end.
    """

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.streams = 0
        self._requests = Counter(
            "openmotion_http_requests_total",
            "Requests answered.",
            ("method", "route", "status"),
            registry=self.registry,
        )
        self._seconds = Histogram(
            "openmotion_http_request_seconds",
            "Time until an answer began.",
            ("route",),
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.open_requests = Gauge(
            "openmotion_http_open_requests", "Requests under way.", registry=self.registry
        )
        self._open_streams = Gauge(
            "openmotion_event_streams", "Event streams that are open.", registry=self.registry
        )
        self._open_streams.set_function(lambda: self.streams)
        self.draining = Gauge(
            "openmotion_draining", "1 once the process was told to end.", registry=self.registry
        )
        self._jobs = Gauge(
            "openmotion_jobs", "Jobs by status.", ("status",), registry=self.registry
        )
        self._waiting = Gauge(
            "openmotion_jobs_waiting", "Videos that wait for a worker.", registry=self.registry
        )
        self._longest_wait = Gauge(
            "openmotion_jobs_longest_wait_seconds",
            "How long the one that waits longest has waited.",
            registry=self.registry,
        )
        self._workers = Gauge(
            "openmotion_workers", "Workers that were heard of lately.", registry=self.registry
        )
        self._database = Gauge(
            "openmotion_database_up", "1 if the database answers.", registry=self.registry
        )
        self._children: dict[tuple[str, str, int], Counter] = {}
        self._timers: dict[str, Histogram] = {}

    def count(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answer; `route` is the template of its path, `seconds` until it began."""
        key = (method, route, status)
        child = self._children.get(key)
        if child is None:  # looking labels up costs more than counting
            child = self._children[key] = self._requests.labels(method, route, str(status))
        child.inc()
        timer = self._timers.get(route)
        if timer is None:
            timer = self._timers[route] = self._seconds.labels(route)
        timer.observe(seconds)

    def note_jobs(self, census: Census | None) -> None:
        """Take over how many jobs there are; None if the database does not answer."""
        self._database.set(census is not None)
        if census is None:
            return
        for status, count in census.jobs.items():
            self._jobs.labels(status).set(count)
        self._waiting.set(census.waiting)
        self._longest_wait.set(census.longest_wait_ms / 1000)
        self._workers.set(census.workers)

    def text(self) -> bytes:
        """Everything, in Prometheus' text format."""
        return generate_latest(self.registry)
