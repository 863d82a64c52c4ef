from fastapi import FastAPI

from app.settings import settings

app = FastAPI(title=settings.title)


@app.get("/healthz")
def healthz() -> dict[str, bool]:
    return {"ok": True}


if __name__ == "__main__":
    import uvicorn

    uvicorn.run(app, host="0.0.0.0", port=8000)
