import csv
import os
from pathlib import Path

from pydantic import BaseModel

CSV = Path(os.environ.get("CITIES_CSV", "data/cities.csv"))


class City(BaseModel):
    name: str
    lat: float
    lon: float


def load() -> dict[str, City]:
    with CSV.open(newline="", encoding="utf-8") as fh:
        return {row["name"].lower(): City(**row) for row in csv.DictReader(fh)}
