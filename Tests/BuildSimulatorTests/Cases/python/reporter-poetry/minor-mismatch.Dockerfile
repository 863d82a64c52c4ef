# expect: fails package-missing
# why: venv made by Python 3.12 in an image that has only 3.13
FROM python:3.12-slim AS builder
RUN pip install --no-cache-dir poetry==2.2.1
ENV POETRY_VIRTUALENVS_IN_PROJECT=1
WORKDIR /app
COPY . .
RUN poetry install --only main --no-interaction

FROM python:3.13-slim
COPY --from=builder /app /app
ENTRYPOINT ["/app/.venv/bin/reporter"]
