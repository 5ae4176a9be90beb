"""Start the server of a review on this machine, and open its page."""

from __future__ import annotations

import secrets
import socket
import webbrowser
from collections.abc import Callable

import uvicorn

from cleaner.errors import OptionError, reason_of
from cleaner.review.app import build_app
from cleaner.review.desk import Desk

LOOPBACK = "127.0.0.1"


def serve(desk: Desk, port: int, tell: Callable[[str], None], *, open_browser: bool) -> None:
    """Answer until the program is stopped; `port` 0 takes one that is free.

    Raises:
        OptionError: the port is taken, or may not be used.
    """
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((LOOPBACK, port))
        except OSError as error:
            remedy = "name another port, or leave it out to take a free one"
            raise OptionError(f"--port {port}: {reason_of(error)}; {remedy}") from None
        port = listening.getsockname()[1]
        token = secrets.token_urlsafe(24)
        address = f"http://{LOOPBACK}:{port}/?token={token}"
        config = uvicorn.Config(
            build_app(desk, token, port), log_level="error", access_log=False, server_header=False, lifespan="off",
            timeout_graceful_shutdown=2,
        )  # fmt: skip
        listening.listen(64)
        tell(f"open {address}")
        if open_browser:
            webbrowser.open(address)
        desk.shelf.look_through(desk.clean)
        try:
            uvicorn.Server(config).run(sockets=[listening])
        finally:
            desk.shelf.close()
