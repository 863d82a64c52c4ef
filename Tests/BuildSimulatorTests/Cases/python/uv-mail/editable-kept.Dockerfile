# expect: starts
# why: editable install with the source copied to the same path
FROM python:3.13-slim AS build
COPY --from=ghcr.io/astral-sh/uv:latest /uv /usr/local/bin/uv
ENV UV_PYTHON_DOWNLOADS=never UV_LINK_MODE=copy
WORKDIR /app
COPY . .
RUN uv sync --locked --no-dev

FROM python:3.13-slim
RUN groupadd -r mail2 && useradd -r -g mail2 mail2
COPY --from=build --chown=mail2:mail2 /app /app
USER mail2
WORKDIR /app
ENTRYPOINT [".venv/bin/mailbatch"]
