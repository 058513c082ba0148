"""The least that a status read could be: one row as JSON, by Starlette on the same server class.

python benchmarks/service/bare.py SQLITE_FILE JOB_ID

Prints the port that it listens on.
"""

import socket
import sys

import uvicorn
from sqlalchemy import text
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from openmotion.server.protocol import MotionProtocol
from openmotion.store import Database

_ROW = text("SELECT id, status, created_ms, updated_ms FROM sessions WHERE id = :id")


def main() -> None:
    """Serve until killed."""
    database = Database(f"sqlite:///{sys.argv[1]}")

    async def read_row(request: Request) -> Response:
        with database.read() as conn:
            row = conn.execute(_ROW, {"id": request.path_params["id"]}).one()
        return JSONResponse(
            {"id": row.id, "status": row.status, "at": row.created_ms, "then": row.updated_ms}
        )

    app = Starlette(routes=[Route("/row/{id}", read_row)])
    config = uvicorn.Config(
        app, http=MotionProtocol, ws="none", loop="asyncio", log_config=None, access_log=False
    )
    bound = socket.socket(proto=socket.IPPROTO_TCP)
    bound.bind(("127.0.0.1", 0))
    print(bound.getsockname()[1], flush=True)
    uvicorn.Server(config).run(sockets=[bound])


if __name__ == "__main__":
    main()
