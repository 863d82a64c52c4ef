# expect: unknown
# really: fails
# why: library/db.py lists the migrations folder at import and the final stage does not have it
FROM python:3.13-slim AS deps
RUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install -r requirements.txt

FROM deps AS test
RUN /venv/bin/pip install pytest
WORKDIR /app
COPY . .
RUN /venv/bin/python -m pytest -q

FROM deps AS debug
WORKDIR /app
COPY . .
ENTRYPOINT ["/venv/bin/python", "-m", "flask", "--app", "library.web", "run", "--debug"]

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=deps /venv /venv
COPY library ./library
COPY templates ./templates
COPY translations ./translations
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "-b", "0.0.0.0:8000", "library.web:app"]
