# expect: starts
# why: pip --target and PYTHONPATH, arguments only in CMD
FROM python:3.13-slim AS deps
COPY requirements.txt .
RUN --mount=type=cache,target=/root/.cache/pip pip install --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=deps /deps /deps
COPY app /srv/app
ENV PYTHONPATH=/deps PYTHONUNBUFFERED=1
WORKDIR /srv
USER 65532
CMD ["-m", "uvicorn", "app.main:app", "--host=0.0.0.0", "--port=80"]
