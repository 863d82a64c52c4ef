# expect: fails module-missing
# why: the project is installed editable, only the venv is copied: ModuleNotFoundError: No module named 'mailbatch'
FROM python:3.13-slim AS build
COPY --from=ghcr.io/astral-sh/uv:latest /uv /usr/local/bin/uv
ENV UV_PYTHON_DOWNLOADS=never UV_LINK_MODE=copy
WORKDIR /app
COPY . .
RUN uv sync --locked --no-dev

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app/.venv ./.venv
ENTRYPOINT ["/app/.venv/bin/mailbatch"]
