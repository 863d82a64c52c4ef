# expect: fails program-not-on-path
# why: the uv binary was copied into the builder only.
FROM python:3.13-slim AS build
COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev
COPY main.py .

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app /app
CMD ["uv", "run", "main.py"]
