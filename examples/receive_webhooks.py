"""Receive webhooks, believing only what is signed and doing nothing twice.

python examples/receive_webhooks.py PORT SECRET
"""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

from standardwebhooks import Webhook, WebhookVerificationError

_LONGEST = 64 * 1024


def serve(port: int, secret: str) -> None:
    """Print each event once, until interrupted."""
    seen = set()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(min(int(self.headers["content-length"]), _LONGEST))
            try:
                told = Webhook(secret).verify(body, dict(self.headers))
            except WebhookVerificationError:
                self.send_error(400)
                return
            self.send_response(204)  # first, since who answers late is told again
            self.end_headers()
            if self.headers["webhook-id"] not in seen:
                seen.add(self.headers["webhook-id"])
                print(told["type"], told["data"]["job_id"], flush=True)

    HTTPServer(("127.0.0.1", port), Receiver).serve_forever()


if __name__ == "__main__":
    serve(int(sys.argv[1]), sys.argv[2])
