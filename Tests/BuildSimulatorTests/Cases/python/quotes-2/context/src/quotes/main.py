from fastapi import FastAPI
from pydantic import BaseModel

from quotes import __version__

app = FastAPI(title="quotes", version=__version__)


class Quote(BaseModel):
    text: str
    author: str = "unknown"


QUOTES: list[Quote] = [Quote(text="Simplicity is prerequisite for reliability.", author="Dijkstra")]


@app.get("/quotes")
def list_quotes() -> list[Quote]:
    return QUOTES


@app.post("/quotes", status_code=201)
def add_quote(quote: Quote) -> Quote:
    QUOTES.append(quote)
    return quote
