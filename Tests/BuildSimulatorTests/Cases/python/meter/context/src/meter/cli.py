from waitress import serve

count = 0


def app(environ, start_response):
    global count
    count += 1
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(count).encode()]


def main():
    print("meter on 8080", flush=True)
    serve(app, listen="0.0.0.0:8080")
