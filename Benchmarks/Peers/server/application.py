"""The routes. Every question of SQLite takes microseconds, so that they are asked on the event loop: handing them to a thread
each, as FastAPI does with functions that are not `async`, makes every route slower."""

import asyncio
import hashlib
import json
import os
import time
import uuid
from pathlib import Path
from typing import Annotated, Literal

import jinja2
from fastapi import Depends, FastAPI, Header, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, StreamingResponse
from pydantic import BaseModel, ConfigDict, StringConstraints

from .store import Store, moment, new_identifier, readable

application = FastAPI(openapi_url=None)
store = Store(os.environ["PEER_DATABASE"])
texts = json.loads(Path(os.environ["PEER_TEXTS"]).read_text(encoding="utf-8"))
templates = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, auto_reload=False)
listeners = set()


class NewOrganisation(BaseModel):
    model_config = ConfigDict(extra="forbid")
    kind: Literal["trading-company", "factory", "buyer", "office"]
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]


async def program(authorization: Annotated[str, Header()] = ""):
    """Who shows a token: (actor, cluster, scopes, kind, roles)."""
    found = authorization.lower().startswith("bearer ") and store.token(authorization[7:].strip())
    if not found:
        raise HTTPException(401)
    return f"token:{readable(found[0])}", found[1], found[2].split(), found[3], found[4].split()


Program = Annotated[tuple, Depends(program)]


def described(row):
    identifier, kind, name, created, archived, version = row
    return json.dumps(
        {"id": readable(identifier), "kind": kind, "name": name, "createdAt": moment(created),
         "archivedAt": archived and moment(archived), "version": version},
        ensure_ascii=False, separators=(",", ":")).encode()


@application.get("/api/v1/organisations/{organisation}")
async def read_organisation(
    organisation: uuid.UUID, sender: Program, if_none_match: Annotated[str | None, Header()] = None
):
    if "cluster.read" not in sender[2]:
        raise HTTPException(403)
    row = store.organisation(sender[1], organisation.bytes)
    if row is None:
        raise HTTPException(404)
    headers = {"ETag": f'"v{row[5]}"', "Cache-Control": "private, no-cache"}
    if if_none_match == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(described(row), media_type="application/json", headers=headers)


@application.post("/api/v1/organisations")
async def add_organisation(
    new: NewOrganisation, request: Request, sender: Program,
    idempotency_key: Annotated[str, Header(min_length=1, max_length=255)],
):
    actor, cluster, scopes, kind, roles = sender
    if "organisations.change" not in scopes or kind != "office" or "administrator" not in roles:
        raise HTTPException(403)
    digest = hashlib.sha256(b"POST /api/v1/organisations\n" + await request.body()).digest()
    now = time.time_ns() // 1000
    store.execute("BEGIN IMMEDIATE")
    try:
        event = None
        answered = store.answered(cluster, actor, idempotency_key)
        if answered is None:
            row = (new_identifier(now), new.kind, new.name, now, None, 1)
            facts = json.dumps(
                {"kind": new.kind, "name": new.name, "archived": False, "version": 1}, ensure_ascii=False,
                separators=(",", ":"))
            event = store.add(cluster, actor, os.urandom(8).hex(), row, facts)
            location, body = f"/api/v1/organisations/{readable(row[0])}", described(row)
            store.keep(cluster, actor, idempotency_key, digest, location, body, now)
        elif answered[0] != digest:
            raise HTTPException(422)
        else:
            _, _, location, body = answered
        store.execute("COMMIT")
    except BaseException:
        store.execute("ROLLBACK")
        raise
    if event:
        for listener in listeners:
            listener.put_nowait(event)
    return Response(body, 201, {"Location": location, "Cache-Control": "no-store"}, "application/json")


@application.get("/api/v1/events")
async def listen(sender: Program):
    if "cluster.read" not in sender[2]:
        raise HTTPException(403)

    async def frames():
        waiting = asyncio.Queue(256)
        listeners.add(waiting)
        try:
            yield b"retry: 2000\n\n"
            while True:
                yield await waiting.get()
        finally:
            listeners.discard(waiting)

    return StreamingResponse(frames(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})


def page(name, request, **values):
    return HTMLResponse(templates.get_template(name).render(path=request.url.path, **values), headers={
        "Cache-Control": "no-store"})


@application.get("/help")
async def show_help(request: Request):
    return page("help.html", request, title="Help", subtitle=texts["lead"], parts=texts["parts"], reader=None, roles=())


@application.get("/clusters/{cluster}/organisations")
async def list_organisations(cluster: uuid.UUID, request: Request):
    shown = request.cookies.get("guildhall-session", "")
    reader = store.session(shown, cluster.bytes)
    if reader is None or not reader[2]:
        raise HTTPException(401)
    token = hashlib.sha256(b"guildhall-form/1\0" + shown.encode()).hexdigest()
    rows = store.organisations(cluster.bytes, 51)
    organisations = [
        {"id": readable(row[0]), "kind": row[1], "name": row[2], "archived": row[4] is not None,
         "moment": moment(row[3])} for row in rows[:50]]
    return page(
        "organisations.html", request, title="Organisations", subtitle=store.cluster_name(cluster.bytes),
        organisations=organisations, more=organisations[-1]["id"] if len(rows) > 50 else None, cluster=str(cluster),
        kinds=texts["kinds"], reader=reader[0], token=token, roles=reader[2])
