# expect: starts
# why: export plugin installed, pip --target, distroless
FROM python:3.13-slim AS lock
RUN pip install --no-cache-dir "poetry==2.2.1" "poetry-plugin-export==1.9.0"
WORKDIR /src
COPY pyproject.toml poetry.lock ./
RUN poetry export --format requirements.txt --only main --without-hashes --output /requirements.txt

FROM python:3.13-slim AS deps
COPY --from=lock /requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps:/app/src
COPY --from=deps /deps /deps
COPY src /app/src
CMD ["-m", "reporter.cli"]
