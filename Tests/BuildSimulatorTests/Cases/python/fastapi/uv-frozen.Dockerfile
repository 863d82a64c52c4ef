# expect: fails build-fails
# why: uv sync --frozen needs uv.lock, there is none
FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
WORKDIR /app
COPY . .
RUN uv sync --frozen --no-dev
CMD ["/app/.venv/bin/geo-api"]
