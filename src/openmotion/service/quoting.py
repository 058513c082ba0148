"""What a request would cost, without running it."""

from openmotion import billing
from openmotion.errors import InvalidPayload
from openmotion.service.lengths import reckon
from openmotion.service.parts import Service
from openmotion.wire import CreateRequest, ErrorDetail, Quote, read_json, validate

_UNUSED = (
    ("attachments", "attachments are stored; this version does not use them"),
    ("style_reference_url", "the style reference is stored; this version does not use it"),
)


def quote(service: Service, *, body: bytes) -> Quote:
    """Say which rules a request breaks and what it would hold.

    Raises:
        InvalidPayload: the body is not JSON.
    """
    value = read_json(body)
    try:
        request = validate(CreateRequest, value, allow_hosts=service.allowed_hosts)
    except InvalidPayload as error:
        details = tuple(ErrorDetail.model_validate(detail) for detail in error.details)
        return Quote(valid=False, details=details, credits=None, seconds=None, warnings=())
    extent = reckon(request)
    warnings = [warning for field, warning in _UNUSED if getattr(request, field)]
    if not extent.is_said:
        warnings.append(f"the request names no length; {extent.seconds} s are reckoned with")
    return Quote(
        valid=True,
        details=(),
        credits=credits_to_hold(service, request),
        seconds=float(extent.seconds),
        warnings=tuple(warnings),
    )


def credits_to_hold(service: Service, request: CreateRequest) -> int:
    """The credits that a request holds until its video is done: its estimate, or the minimum."""
    extent = reckon(request)
    estimate = billing.estimate(
        seconds=extent.seconds,
        width=extent.width,
        height=extent.height,
        fps=extent.fps,
        mode=request.mode or "medium",
    )
    return max(service.settings.kickoff_credits, estimate)
