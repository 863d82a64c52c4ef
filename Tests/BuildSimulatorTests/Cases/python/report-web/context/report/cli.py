import argparse
import csv
import os
import pkgutil
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from string import Template

TEMPLATE = Template(pkgutil.get_data("report", "templates/report.txt").decode("utf-8"))


def load(path):
    with open(path, newline="", encoding="utf-8") as fh:
        return [(row["region"], int(row["amount"])) for row in csv.DictReader(fh)]


def main(argv=None):
    parser = argparse.ArgumentParser(prog="report")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--data", default=os.environ.get("REPORT_DATA", "data/sales.csv"))
    args = parser.parse_args(argv)
    rows = load(args.data)
    total = sum(amount for _, amount in rows)
    body = TEMPLATE.substitute(count=len(rows), total=total).encode("utf-8")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("content-type", "text/plain; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

    print(f"report on :{args.port}", flush=True)
    ThreadingHTTPServer(("0.0.0.0", args.port), Handler).serve_forever()
