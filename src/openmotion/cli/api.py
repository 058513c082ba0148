"""`openmotion api`: the API, without a worker."""

from typing import Annotated

import typer

from openmotion.cli.installation import DataFolder, read_settings

Host = Annotated[
    str | None, typer.Option(help="Address to listen on; OPENMOTION_HOST, or 127.0.0.1.")
]
Port = Annotated[
    int | None,
    typer.Option(min=0, max=65535, help="Port to listen on, 0 for a free one; or 8080."),
]


def api(data: DataFolder = None, host: Host = None, port: Port = None) -> None:
    """Answer the API; `openmotion worker` makes the videos."""
    settings = read_settings(data, host=host, port=port)

    from openmotion import server
    from openmotion.api import create_app
    from openmotion.cli.greeting import greet
    from openmotion.cli.running import opened_service

    server.configure_logging(settings.log_format, settings.log_level)
    listener = server.listen(settings.host, settings.port)
    with opened_service(settings) as service:
        server.run(
            create_app(service, settings=settings),
            listener=listener,
            on_ready=lambda address: greet(service, address),
            grace_s=settings.grace_seconds,
        )
