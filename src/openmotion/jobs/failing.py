"""What went wrong with a job, in a sentence for its user."""

from openmotion import errors
from openmotion.sessions import Failure


class PieceFailed(Exception):
    """A piece of a film could not be made.

    Args:
        failure: why.
    """

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


_AGAIN = "nothing was charged; send the request again"

# What these say by themselves is for users: it names what they asked for.
_PLAIN = (
    errors.InvalidRequest,
    errors.UnknownLook,
    errors.FontUnavailable,
    errors.ResourceLimit,
)
_SENTENCES: dict[type[errors.MotionError], tuple[str, bool]] = {
    errors.StageTimeout: (
        f"making the video took longer than it may; {_AGAIN}, or ask for a shorter one",
        True,
    ),
    errors.EncodingFailed: (f"the video could not be drawn and encoded; {_AGAIN}", True),
    errors.StorageFull: (f"there was no room left for the video; {_AGAIN} later", True),
    errors.StoreUnavailable: (f"the file store did not answer for too long; {_AGAIN} later", True),
    errors.OutputGone: (f"a part of the video was lost before it was finished; {_AGAIN}", True),
}
_INSIDE = f"something went wrong inside, which is not your fault; {_AGAIN}"


def failure_of(error: Exception, stage: str) -> Failure:
    """The failure that an error means to the user of a job.

    Its message never holds a path, an address or anything else from inside.
    """
    name = stage or None
    if isinstance(error, _PLAIN):
        return Failure(code=error.code, message=f"{error}", stage=name)
    for kind, (message, is_retryable) in _SENTENCES.items():
        if isinstance(error, kind):
            return Failure(code=error.code, message=message, stage=name, retryable=is_retryable)
    return Failure(code=errors.JobFailed.code, message=_INSIDE, stage=name, retryable=True)
