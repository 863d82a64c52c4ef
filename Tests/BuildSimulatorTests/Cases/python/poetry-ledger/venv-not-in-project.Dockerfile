# expect: fails copy-source-missing
# why: poetry puts its venv below the cache directory, there is no /app/.venv: "/app/.venv": not found
FROM python:3.13-slim AS build
RUN pip install --no-cache-dir "poetry>=2,<3"
WORKDIR /app
COPY pyproject.toml README.md ./
COPY src ./src
RUN poetry install --only main

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY src src
COPY books /books
ENV PATH=/app/.venv/bin:$PATH
CMD ["ledger", "serve"]
