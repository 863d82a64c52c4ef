# expect: starts
# why: poetry with an in-project venv, copied to the same path in the same base
FROM python:3.13-slim AS build
ENV POETRY_VIRTUALENVS_IN_PROJECT=true POETRY_NO_INTERACTION=1
RUN pip install --no-cache-dir "poetry>=2,<3"
WORKDIR /app
COPY pyproject.toml README.md ./
COPY src ./src
RUN poetry install --only main

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app/.venv ./.venv
COPY --from=build /app/src ./src
COPY books /books
ENV PATH=/app/.venv/bin:$PATH
CMD ["ledger", "serve"]
