"""The Motion API over HTTP."""

from openmotion.api.app import begin_drain, create_app

__all__ = ["begin_drain", "create_app"]
