# expect: fails program-missing
# why: .venv/bin/python leads to /usr/local/bin/python3.13, which distroless has not.
FROM python:3.13-slim AS build
COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/
WORKDIR /app
COPY . .
RUN uv sync --locked --no-dev

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /app /app
ENTRYPOINT ["/app/.venv/bin/python", "main.py"]
