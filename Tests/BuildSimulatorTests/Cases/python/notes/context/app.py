import bottle

app = bottle.default_app()


@bottle.get("/")
def index():
    return "notes"
