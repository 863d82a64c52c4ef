import json
import random
from pathlib import Path

from flask import Flask, jsonify

DATA = Path(__file__).with_name("quotes.json")


def create_app():
    app = Flask(__name__)
    quotes = json.loads(DATA.read_text(encoding="utf-8"))

    @app.get("/")
    def any_quote():
        return jsonify(random.choice(quotes))

    @app.get("/healthz")
    def healthz():
        return "ok"

    return app
