# expect: starts
# why: --no-editable puts the project into the venv; only .venv is copied
FROM python:3.13-slim AS builder
RUN pip install uv
ENV UV_LINK_MODE=copy UV_PYTHON=/usr/local/bin/python3.13
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked --no-dev --no-editable

FROM python:3.13-slim
COPY --from=builder --chown=1000:1000 /app/.venv /app/.venv
USER 1000
CMD ["/app/.venv/bin/shortener"]
