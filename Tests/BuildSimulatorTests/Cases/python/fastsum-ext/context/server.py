import json
from http.server import BaseHTTPRequestHandler, HTTPServer

from fastsum import total


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers.get("content-length", "0"))
        numbers = json.loads(self.rfile.read(size))
        answer = json.dumps({"total": total(numbers)}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(answer)


print("selfcheck", total([1, 2, 3]), flush=True)
HTTPServer(("0.0.0.0", 9000), Handler).serve_forever()
