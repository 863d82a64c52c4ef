# expect: fails build-fails
# why: poetry 2 has no export command without its plugin
FROM python:3.13-slim AS lock
RUN pip install --no-cache-dir "poetry>=2,<3"
WORKDIR /src
COPY pyproject.toml poetry.lock ./
RUN poetry export -f requirements.txt --without-hashes -o /requirements.txt

FROM python:3.13-slim AS deps
COPY --from=lock /requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps:/app/src
COPY --from=deps /deps /deps
COPY src /app/src
CMD ["-m", "reporter.cli"]
