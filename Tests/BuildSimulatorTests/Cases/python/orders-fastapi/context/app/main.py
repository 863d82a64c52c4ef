import tomllib
from pathlib import Path

from fastapi import FastAPI

from app.routes import router

SETTINGS = tomllib.loads(Path(__file__).with_name("settings.toml").read_text())

app = FastAPI(title=SETTINGS["title"])
app.include_router(router, prefix=SETTINGS["prefix"])


@app.get("/healthz")
def healthz() -> dict[str, bool]:
    return {"ok": True}
