# expect: fails module-missing
# why: the project is installed editable, its source is not in the final image
FROM ghcr.io/astral-sh/uv:python3.13-trixie-slim AS builder
ENV UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=0
WORKDIR /app
COPY . .
RUN uv sync --locked --no-dev

FROM python:3.13-slim-trixie
COPY --from=builder /app/.venv /app/.venv
COPY sources.json /app/
WORKDIR /app
CMD ["/app/.venv/bin/indexer"]
