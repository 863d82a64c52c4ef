import os
import time
from pathlib import Path

import httpx
import msgspec


class Source(msgspec.Struct):
    name: str
    url: str


def run() -> None:
    path = Path(os.environ.get("INDEXER_SOURCES", "sources.json"))
    sources = msgspec.json.decode(path.read_bytes(), type=list[Source])
    client = httpx.Client(timeout=10)
    print(f"indexer: {len(sources)} sources", flush=True)
    while True:
        time.sleep(float(os.environ.get("INDEXER_PAUSE", "300")))
        for source in sources:
            try:
                print(source.name, client.get(source.url).status_code, flush=True)
            except httpx.HTTPError as exc:
                print(source.name, exc, flush=True)
