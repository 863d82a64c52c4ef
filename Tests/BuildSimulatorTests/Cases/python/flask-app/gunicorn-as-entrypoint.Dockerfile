# expect: fails program-not-on-path
# why: no program called gunicorn is on PATH, the script is in /deps/bin.
FROM python:3.13-slim AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY . .
ENTRYPOINT ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]
