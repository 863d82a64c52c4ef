import os

import uvicorn


def main() -> None:
    uvicorn.run(
        "meter.app:app",
        host=os.environ.get("HOST", "0.0.0.0"),
        port=int(os.environ.get("PORT", "8000")),
    )
