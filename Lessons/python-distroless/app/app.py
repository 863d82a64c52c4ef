from http.server import BaseHTTPRequestHandler, HTTPServer
from time import monotonic

import humanize
import orjson

started = monotonic()


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        up = humanize.naturaldelta(monotonic() - started)
        self.wfile.write(orjson.dumps({"up": up, "path": self.path}))


if __name__ == "__main__":
    HTTPServer(("", 8000), Page).serve_forever()
