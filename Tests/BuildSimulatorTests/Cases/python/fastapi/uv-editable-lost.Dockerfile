# expect: fails module-missing
# why: project is installed editable (a .pth to /app/src) and src is not copied
FROM python:3.13-slim AS build
COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/uv
WORKDIR /app
COPY . .
RUN uv sync --no-dev --no-managed-python
FROM python:3.13-slim
COPY --from=build /app/.venv /app/.venv
ENTRYPOINT ["/app/.venv/bin/geo-api"]
