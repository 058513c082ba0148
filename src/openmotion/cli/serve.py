"""`openmotion serve`: the API and a worker in one process."""

from openmotion.cli.api import Host, Port
from openmotion.cli.installation import DataFolder, read_settings


def serve(data: DataFolder = None, host: Host = None, port: Port = None) -> None:
    """Serve the API and make the videos.

    On a new installation it makes the first user and prints an API key with a line to try it.
    """
    settings = read_settings(data, host=host, port=port)

    from openmotion import server
    from openmotion.api import create_app
    from openmotion.cli.greeting import greet
    from openmotion.cli.running import opened_service, started_worker
    from openmotion.cli.session import begin

    processes = begin().workers
    server.configure_logging(settings.log_format, settings.log_level)
    listener = server.listen(settings.host, settings.port)  # before anything that takes long
    with opened_service(settings) as service, started_worker(settings, processes) as worker:

        def drain() -> None:
            worker.drain(settings.grace_seconds)

        server.run(
            create_app(service, settings=settings),
            listener=listener,
            on_ready=lambda address: greet(service, address),
            on_drain=drain,
            grace_s=settings.grace_seconds,
        )
