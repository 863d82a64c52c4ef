from flask import Flask, jsonify

PRICES = {"tea": 3, "cake": 5}


def create_app():
    app = Flask(__name__)

    @app.get("/prices")
    def prices():
        return jsonify(PRICES)

    return app
