# expect: fails build-fails
# why: prod.txt says -r base.txt, and only prod.txt was copied.
FROM python:3.13-slim AS deps
WORKDIR /w
COPY requirements/prod.txt .
RUN pip install --no-cache-dir --target=/deps -r prod.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
ENV PYTHONPATH=/deps
COPY --from=deps /deps /deps
COPY app.py .
CMD ["-m", "waitress", "--listen=*:8080", "app:app"]
