import json
from importlib.resources import files

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

UNITS: dict[str, float] = json.loads(
    files("meter").joinpath("data", "units.json").read_text(encoding="utf-8")
)

app = FastAPI(title="meter")


class Length(BaseModel):
    metres: float


@app.get("/convert", response_model=Length)
def convert(value: float, unit: str) -> Length:
    if unit not in UNITS:
        raise HTTPException(status_code=404, detail="unknown unit")
    return Length(metres=value * UNITS[unit])
