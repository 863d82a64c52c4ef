# expect: fails build-fails
# why: Unable to find lockfile at `uv.lock`
FROM python:3.13-slim AS build
RUN pip install --no-cache-dir uv
WORKDIR /app
COPY pyproject.toml .
COPY src src
RUN uv sync --frozen --no-dev

FROM python:3.13-slim
COPY --from=build /app /app
CMD ["/app/.venv/bin/mailbatch"]
