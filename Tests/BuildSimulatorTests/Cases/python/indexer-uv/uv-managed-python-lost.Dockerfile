# expect: unknown
# really: fails
# why: interpreter under /python is not copied, the venv link dangles
FROM ghcr.io/astral-sh/uv:bookworm-slim AS builder
ENV UV_LINK_MODE=copy UV_PYTHON_INSTALL_DIR=/python UV_PYTHON_PREFERENCE=only-managed
RUN uv python install 3.13
WORKDIR /app
COPY . /app
RUN uv sync --locked --no-dev

FROM debian:bookworm-slim
COPY --from=builder /app /app
ENV PATH="/app/.venv/bin:$PATH"
WORKDIR /app
CMD ["python", "-m", "indexer"]
