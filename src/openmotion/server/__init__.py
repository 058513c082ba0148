"""The HTTP server that carries the API."""

from openmotion.server.listening import Listener, listen
from openmotion.server.logs import configure_logging
from openmotion.server.running import run

__all__ = ["Listener", "configure_logging", "listen", "run"]
