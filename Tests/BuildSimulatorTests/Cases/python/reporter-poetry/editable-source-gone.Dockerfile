# expect: fails module-missing
# why: the venv holds only a .pth to /app/src, which is not copied
FROM python:3.13-slim AS builder
RUN pip install --no-cache-dir poetry==2.2.1
ENV POETRY_NO_INTERACTION=1 POETRY_VIRTUALENVS_IN_PROJECT=1
WORKDIR /app
COPY pyproject.toml poetry.lock ./
COPY src ./src
RUN poetry install --only main

FROM python:3.13-slim
COPY --from=builder /app/.venv /app/.venv
ENV PATH="/app/.venv/bin:$PATH"
ENTRYPOINT ["reporter"]
CMD ["--title", "October"]
