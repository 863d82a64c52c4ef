# expect: starts
# why: uv docs style, no lock so plain sync; same path for the venv
FROM python:3.13-slim
COPY --from=ghcr.io/astral-sh/uv:latest /uv /uvx /bin/
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1
WORKDIR /app
COPY . /app
RUN --mount=type=cache,target=/root/.cache/uv uv sync --no-dev
ENV PATH="/app/.venv/bin:$PATH"
CMD ["uvicorn", "geo_api.main:app", "--host", "0.0.0.0"]
