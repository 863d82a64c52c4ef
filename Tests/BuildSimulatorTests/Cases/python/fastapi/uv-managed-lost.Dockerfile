# expect: unknown
# really: fails program-missing
# why: uv's own python stays in /root/.local/share/uv of the builder, the venv's python link dangles
FROM debian:13-slim AS build
COPY --from=ghcr.io/astral-sh/uv:latest /uv /usr/local/bin/uv
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates
WORKDIR /app
COPY . .
RUN uv sync --no-dev --no-editable --python 3.13 --managed-python
FROM debian:13-slim
COPY --from=build /app/.venv /app/.venv
CMD ["/app/.venv/bin/geo-api"]
