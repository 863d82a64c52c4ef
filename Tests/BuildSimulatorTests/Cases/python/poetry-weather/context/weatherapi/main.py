from flask import Flask
from waitress import serve

app = Flask(__name__)


@app.get("/<city>")
def weather(city):
    return {"city": city, "celsius": 21}


def main():
    serve(app, host="0.0.0.0", port=8080)


if __name__ == "__main__":
    main()
