# expect: starts
# why: non-editable install, only the venv and the data file are copied
FROM ghcr.io/astral-sh/uv:python3.13-trixie-slim AS builder
ENV UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=0
WORKDIR /app
COPY . .
RUN uv sync --locked --no-dev --no-editable

FROM python:3.13-slim-trixie
RUN groupadd -r app && useradd -r -g app app
COPY --from=builder --chown=app:app /app/.venv /app/.venv
COPY sources.json /app/
USER app
WORKDIR /app
CMD ["/app/.venv/bin/indexer"]
