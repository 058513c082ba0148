"""Where the API lives."""

BASE_PATH = "/api/motion"


def status_url(job_id: str) -> str:
    """The path at which the status of a job is read."""
    return f"{BASE_PATH}/sessions/{job_id}"
