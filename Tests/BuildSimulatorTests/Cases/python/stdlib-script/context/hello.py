#!/usr/bin/env python3
import http.server
import os

PORT = int(os.environ.get("PORT", "8080"))


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"hello\n")


if __name__ == "__main__":
    print("serving on", PORT, flush=True)
    http.server.HTTPServer(("0.0.0.0", PORT), Handler).serve_forever()
