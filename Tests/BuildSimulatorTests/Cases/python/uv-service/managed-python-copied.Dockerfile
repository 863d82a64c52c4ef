# expect: starts
# why: the downloaded Python is installed below /python and copied to the same place.
FROM ghcr.io/astral-sh/uv:bookworm-slim AS build
ENV UV_PYTHON_INSTALL_DIR=/python UV_PYTHON_PREFERENCE=only-managed UV_LINK_MODE=copy
RUN uv python install 3.13
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev --python 3.13
COPY main.py .

FROM debian:trixie-slim
COPY --from=build /python /python
COPY --from=build /app /app
WORKDIR /app
ENTRYPOINT ["/app/.venv/bin/python"]
CMD ["main.py"]
