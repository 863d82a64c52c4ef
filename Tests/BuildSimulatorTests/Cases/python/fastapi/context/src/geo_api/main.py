import math

import uvicorn
from fastapi import FastAPI

app = FastAPI()


@app.get("/distance")
def distance(x: float, y: float) -> dict[str, float]:
    return {"distance": math.hypot(x, y)}


def run() -> None:
    uvicorn.run(app, host="0.0.0.0", port=8000)


if __name__ == "__main__":
    run()
