"""The server of a review: who may ask, and what is answered.

It answers whoever knows its token, by a name of this machine, and takes changes only from its own
page. The page may load nothing but its own scripts, has the one style whose hash the policy names, and
nothing else that is written into it can act.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from base64 import b64encode
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import fields
from hashlib import sha256
from importlib.resources import files
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cleaner.document import KINDS
from cleaner.errors import OutputError
from cleaner.render import make_visible
from cleaner.review.desk import Desk, NoSiteError, NoSuchLineError, Sheet
from cleaner.review.draw import draw_counts, draw_page, draw_progress, draw_row, review_style
from cleaner.review.keys import KEYS, KIND_KEYS
from cleaner.review.shelf import Filter

_STYLE_HASH = b64encode(sha256(review_style().encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; script-src 'self'; style-src 'sha256-{_STYLE_HASH}'; connect-src 'self'; img-src data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# A change is a few numbers and words.
_LONGEST_CHANGE = 10_000
# Seconds that the rest of a long page waits for the browser to say that the first lines are painted: as long
# as one takes on a slow machine. A tab in the background paints nothing and says nothing.
_LONGEST_PAINT = 0.5
# What reading and doing something that is no change may raise: JSON has 1e999, which is no number here, and any depth.
_NO_CHANGE = (NoSuchLineError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)
_SCRIPTS = ("painted.js", "review.js")


def build_app(desk: Desk, token: str, port: int) -> Starlette:
    """Return the server of a review; `port` is the one it listens on."""
    pages = _Pages(desk)
    routes = [
        Route("/", pages.show_first),
        Route("/documents/{place:int}", pages.show),
        Route("/changes", pages.change, methods=["POST"]),
        Route("/painted/{page}", pages.painted),
        Route("/static/{name}", _give_static),
    ]
    return Starlette(routes=routes, middleware=[Middleware(_Guard, token, port)])


class _Guard:
    """Lets through who may ask, and puts the policy on every answer."""

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        self._app, self._token = app, token
        # Cookies know no ports, so two reviews have two.
        self._cookie = f"cleaner-review-{port}"
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":  # nothing here speaks anything else
            return
        request = Request(scope, receive)

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                # The files of the page are the same as long as the server is; texts are kept nowhere.
                lasting = request.url.path.startswith("/static/") and message["status"] < 400
                headers["Cache-Control"] = "private, max-age=3600" if lasting else "no-store"
            await send(message)

        await (self._refuse(request) or self._let_in(request) or self._app)(scope, receive, send_guarded)

    def _refuse(self, request: Request) -> Response | None:
        host = request.headers.get("host", "")
        # A name that leads here from elsewhere is how a page of another site would ask (DNS rebinding).
        if host not in self._hosts:
            return PlainTextResponse("This address is not the one that cleaner review was started on.", 400)
        if request.method not in ("GET", "HEAD") and request.headers.get("origin") != f"http://{host}":
            return PlainTextResponse("Changes are taken from the page of cleaner review alone.", 403)
        return None

    def _let_in(self, request: Request) -> Response | None:
        given = request.query_params.get("token")
        if given is not None and request.url.path == "/" and self._is_token(given):
            response = RedirectResponse("/", 303)
            response.set_cookie(self._cookie, self._token, httponly=True, samesite="strict")
            return response
        if self._is_token(request.cookies.get(self._cookie, "")):
            return None
        return PlainTextResponse("Open the whole address that cleaner review printed, with its token.", 403)

    def _is_token(self, given: str) -> bool:
        return secrets.compare_digest(given.encode("utf-8", "replace"), self._token.encode())


class _Pages:
    """Answers with pages and takes changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._unpainted: dict[str, asyncio.Event] = {}

    async def show_first(self, request: Request) -> Response:
        """Show the least certain document that is like what is asked for."""
        wanted = _read_filter(request)
        order = self._order(wanted)
        desk = self._desk
        first = next((place for place in order if desk.state_of(place) != "done"), order[0] if order else None)
        return self._answer_page(None if first is None else desk.open(first), wanted, order)

    async def show(self, request: Request) -> Response:
        """Show one document."""
        wanted = _read_filter(request)
        order = self._order(wanted)
        try:
            sheet = self._desk.open(request.path_params["place"])
        except NoSuchLineError:
            return PlainTextResponse("There is no such document; the address / leads to the list.", 404)
        return self._answer_page(sheet, wanted, order)

    async def painted(self, request: Request) -> Response:
        """Hear that the first lines of a page are painted."""
        if waiting := self._unpainted.get(request.path_params["page"]):
            waiting.set()
        return Response(status_code=204)

    def _answer_page(self, sheet: Sheet | None, wanted: Filter, order: Sequence[int]) -> Response:
        """Send the first lines, and the rest when they are painted: what is there already is read before."""

        async def give() -> AsyncIterator[str]:
            page = secrets.token_hex(8)
            painted = self._unpainted[page] = asyncio.Event()
            parts = draw_page(self._desk, sheet, wanted, order, page)
            try:
                yield next(parts)
                for part in parts:
                    with suppress(TimeoutError):
                        await asyncio.wait_for(painted.wait(), _LONGEST_PAINT)
                    yield part
            finally:
                del self._unpainted[page]

        return StreamingResponse(give(), media_type="text/html")

    async def change(self, request: Request) -> Response:
        """Take a change, and answer with what is to be shown instead, when it is on the disk."""
        try:
            length = int(request.headers.get("content-length", "nothing"))
            asked = await request.json() if length <= _LONGEST_CHANGE else None
            answered = self._do(asked)
        except NoSiteError:
            said = "This text has no address, so no site is known on which to drop the line."
            return JSONResponse({"error": said}, 400)
        except _NO_CHANGE:
            return JSONResponse({"error": "There is no such line, or its text has changed; load the page again."}, 400)
        except OutputError as error:
            return JSONResponse({"error": make_visible(str(error))}, 507)
        return JSONResponse(answered)

    def _do(self, asked: Any) -> dict[str, Any]:
        self._desk.shelf.someone_asks()
        do = asked["do"]
        if do == "undo":
            undone = self._desk.undo()
            return self._answer(*undone) if undone else {"nothing": True}
        place, at = int(asked["place"]), int(asked["piece"])
        if do == "kind":
            if asked["kind"] not in KINDS:
                raise ValueError
            return self._answer(self._desk.give_kind(place, at, asked["kind"]), at)
        changes = {name: getattr(self._desk, name) for name in ("keep", "drop", "always_keep", "always_drop", "finish")}
        return self._answer(changes[do](place, at), at)

    def _answer(self, sheet: Sheet, at: int) -> dict[str, Any]:
        row = draw_row(sheet, at) if at < len(sheet.decisions) else ""
        shown = {"row": row, "counts": draw_counts(sheet), "progress": draw_progress(self._desk.progress())}
        return {"place": sheet.place, "piece": at, "done": sheet.row.done, **shown}

    def _order(self, wanted: Filter) -> list[int]:
        self._desk.shelf.someone_asks()
        return self._desk.shelf.order(wanted, self._desk.state_of)


def _read_filter(request: Request) -> Filter:
    asked = request.query_params
    values = {field.name: asked.get(field.name, "") for field in fields(Filter)}
    return Filter(**{name: "" if value == "-" else value for name, value in values.items()})


async def _give_static(request: Request) -> Response:
    """Give a script of the page; before the one that acts, what each key does."""
    name = request.path_params["name"]
    if name not in _SCRIPTS:
        return PlainTextResponse("There is no such file.", 404)
    script = files("cleaner.review").joinpath("static", name).read_text("utf-8")
    return Response((_keys() if name == "review.js" else "") + script, media_type="text/javascript")


def _keys() -> str:
    """Return what each key does, as the script wants it."""
    does = {key: each.does for each in KEYS for key in each.keys.split()}
    kinds = {key: kind for kind, key in KIND_KEYS.items()}
    return f"const DOES = {json.dumps(does)};\nconst KINDS = {json.dumps(kinds)};\n"
