# expect: fails build-fails
# why: pyproject names README.md, hatchling cannot build without it
FROM ghcr.io/astral-sh/uv:python3.13-trixie-slim AS builder
ENV UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=0
WORKDIR /app
COPY pyproject.toml uv.lock ./
COPY src ./src
RUN uv sync --locked --no-dev --no-editable

FROM python:3.13-slim-trixie
COPY --from=builder /app/.venv /app/.venv
COPY sources.json /app/
WORKDIR /app
CMD ["/app/.venv/bin/indexer"]
