from fastapi import FastAPI

from .store import items

app = FastAPI(title="Items")


@app.get("/")
def read_root():
    return {"count": len(items)}


@app.get("/items/{item_id}")
def read_item(item_id: int, q: str | None = None):
    return {"item_id": item_id, "name": items.get(item_id), "q": q}
