# expect: unknown
# really: fails start
# why: uv downloaded a Python below /root/.local, and .venv/bin/python is a link to it.
FROM ghcr.io/astral-sh/uv:bookworm-slim AS build
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev
COPY main.py .

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app /app
CMD ["/app/.venv/bin/python", "main.py"]
