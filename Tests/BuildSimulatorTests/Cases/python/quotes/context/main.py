import bottle
from waitress import serve


@bottle.get("/")
def index():
    return "a quote"


if __name__ == "__main__":
    serve(bottle.default_app(), listen="0.0.0.0:8000")
