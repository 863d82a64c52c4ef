from fastapi import FastAPI, HTTPException

from .cities import load

app = FastAPI(title="geo")
CITIES = load()


@app.get("/city/{name}")
def city(name: str):
    try:
        return CITIES[name.lower()]
    except KeyError:
        raise HTTPException(404, "unknown city")
