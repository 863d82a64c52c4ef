import json
from pathlib import Path

from flask import Flask, render_template, request

from . import db

ROOT = Path(__file__).resolve().parent.parent
TEXTS = {p.stem: json.loads(p.read_text(encoding="utf-8")) for p in (ROOT / "translations").glob("*.json")}

db.migrate()
app = Flask(__name__, template_folder=str(ROOT / "templates"))


@app.get("/")
def shelf():
    lang = request.accept_languages.best_match(sorted(TEXTS)) or "en"
    with db.connect() as con:
        rows = con.execute("SELECT title, lent_to FROM book ORDER BY title").fetchall()
    return render_template("shelf.html", rows=rows, t=TEXTS.get(lang, {}))


@app.get("/healthz")
def healthz():
    return {"ok": True}
