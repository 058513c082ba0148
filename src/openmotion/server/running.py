"""Serving the API until told to end, and ending without cutting anybody off."""

import resource
from collections.abc import Callable
from contextlib import suppress

import uvicorn
from fastapi import FastAPI

from openmotion.api import begin_drain
from openmotion.server.draining import DrainingServer
from openmotion.server.listening import Listener, listen
from openmotion.server.protocol import MotionProtocol

KEEP_ALIVE_S = 5
"""How long a connection without a request stays open."""


def run(
    app: FastAPI,
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    listener: Listener | None = None,
    on_ready: Callable[[str], None] | None = None,
    on_drain: Callable[[], None] | None = None,
    grace_s: int = 20,
) -> None:
    """Serve until SIGTERM or SIGINT, then finish what is open and return.

    Once told to end, `/readyz` says so while `on_drain` works and everything else is still
    answered; then no new connection is taken and open answers may end. A second signal stops the
    waiting.

    Args:
        app: as `create_app` makes it.
        host: address to listen on, if there is no `listener`.
        port: to listen on, if there is no `listener`; 0 takes a free one.
        listener: of `listen`, to know early that the address is free.
        on_ready: is given the address, as `http://127.0.0.1:8080`, once it answers.
        on_drain: is called in a thread when told to end, and may take its time.
        grace_s: how long open answers may take at the end.

    Raises:
        InvalidSettings: the address cannot be listened on.
    """
    _allow_many_connections()
    listener = listener or listen(host, port)
    config = uvicorn.Config(
        app,
        http=MotionProtocol,
        ws="none",
        loop="asyncio",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=grace_s,
    )
    url = listener.url
    server = DrainingServer(
        config,
        on_ready=lambda: on_ready(url) if on_ready else None,
        on_end=lambda: begin_drain(app),
        on_drain=on_drain,
    )
    try:
        server.run(sockets=list(listener.sockets))
    finally:
        listener.close()


def _allow_many_connections() -> None:
    """Raise the number of open files to what the system lets this process have."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
