from bottle import Bottle
from waitress import serve

app = Bottle()


@app.get("/")
def index():
    return "uv-service"


if __name__ == "__main__":
    serve(app, host="0.0.0.0", port=8080)
