"""Requests to addresses that strangers named, guarded at connect time."""

from openmotion.errors import Unreachable
from openmotion.outbound.gate import Connector, Gate, parse_allowed
from openmotion.outbound.posting import Answer, post
from openmotion.outbound.resolving import Resolver
from openmotion.wire import is_public_address

__all__ = [
    "Answer",
    "Connector",
    "Gate",
    "Resolver",
    "Unreachable",
    "is_public_address",
    "parse_allowed",
    "post",
]
