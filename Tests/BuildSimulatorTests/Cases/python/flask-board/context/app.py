import tomllib
from pathlib import Path

from flask import Flask, jsonify, render_template, request

BASE = Path(__file__).resolve().parent

with open(BASE / "config" / "settings.toml", "rb") as fh:
    SETTINGS = tomllib.load(fh)

app = Flask(__name__)
NOTES: list[str] = list(SETTINGS["board"]["seed"])


@app.get("/")
def index():
    return render_template("index.html", title=SETTINGS["board"]["title"], notes=NOTES)


@app.post("/notes")
def add():
    NOTES.append(request.form["text"])
    return jsonify(count=len(NOTES)), 201


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=SETTINGS["server"]["port"])
