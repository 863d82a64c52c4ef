# expect: fails build-fails
# why: uv sync --frozen without uv.lock in the stage
FROM python:3.13-slim-trixie AS builder
COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/
WORKDIR /app
COPY pyproject.toml README.md ./
COPY src ./src
RUN uv sync --frozen --no-dev --no-editable

FROM python:3.13-slim-trixie
COPY --from=builder /app/.venv /app/.venv
COPY sources.json /app/
WORKDIR /app
CMD ["/app/.venv/bin/indexer"]
