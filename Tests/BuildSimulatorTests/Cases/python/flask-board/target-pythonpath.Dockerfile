# expect: starts
# why: pip --target fills /deps, PYTHONPATH points there, and the inherited python3.13 entrypoint gets -m gunicorn.
FROM python:3.13-slim AS deps
WORKDIR /w
COPY requirements.txt requirements.txt
RUN --mount=type=cache,target=/root/.cache/pip pip install --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13
ENV PYTHONPATH=/deps PYTHONUNBUFFERED=1
COPY --from=deps /deps /deps
COPY . /app
WORKDIR /app
USER 65532
CMD ["-m", "gunicorn", "--bind=0.0.0.0:8000", "--workers=2", "app:app"]
