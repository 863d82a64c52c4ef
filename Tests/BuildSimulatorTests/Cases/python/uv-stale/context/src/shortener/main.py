import uvicorn
from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()
links = {"uv": "https://docs.astral.sh/uv/"}


@app.get("/{name}")
def follow(name: str):
    return RedirectResponse(links.get(name, "/"))


def cli() -> None:
    uvicorn.run(app, host="0.0.0.0", port=8000)


if __name__ == "__main__":
    cli()
