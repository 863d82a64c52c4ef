# expect: starts
# why: both lists are in the bind mount, and PYTHONPATH names the target folder.
FROM python:3.13-slim AS deps
RUN --mount=type=bind,source=requirements,target=/r \
    --mount=type=cache,target=/root/.cache/pip \
    pip install --target=/deps -r /r/prod.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
ENV PYTHONPATH=/deps
COPY --from=deps /deps /deps
COPY app.py .
CMD ["-m", "waitress", "--listen=*:8080", "app:app"]
