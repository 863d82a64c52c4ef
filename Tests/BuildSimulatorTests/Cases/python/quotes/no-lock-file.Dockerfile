# expect: fails build-fails
# why: --locked needs uv.lock, which was not copied.
FROM python:3.13-slim AS build
COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/
WORKDIR /app
COPY pyproject.toml .
RUN uv sync --locked --no-dev

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY main.py .
CMD [".venv/bin/python", "main.py"]
