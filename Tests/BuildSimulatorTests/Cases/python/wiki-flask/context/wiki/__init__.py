from pathlib import Path

import markdown
from flask import Flask, abort, render_template

PAGES = Path(__file__).resolve().parent.parent / "pages"


def create_app() -> Flask:
    app = Flask(__name__)
    pages = {p.stem: markdown.markdown(p.read_text()) for p in PAGES.glob("*.md")}
    if "home" not in pages:
        raise RuntimeError(f"no home page in {PAGES}")

    @app.get("/")
    @app.get("/<name>")
    def show(name: str = "home"):
        if name not in pages:
            abort(404)
        return render_template("page.html", body=pages[name], title=name)

    return app
