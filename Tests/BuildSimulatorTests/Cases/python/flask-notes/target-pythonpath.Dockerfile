# expect: starts
# why: pip install --target and PYTHONPATH; the entrypoint stays the interpreter
FROM python:3.13 AS deps
ARG TARGET=/opt/deps
COPY requirements.txt /tmp/
RUN pip install --no-cache-dir --target="${TARGET}" -r /tmp/requirements.txt; find ${TARGET} -name '__pycache__' -prune -exec rm -rf {} +

FROM gcr.io/distroless/python3-debian13
ENV PYTHONPATH=/opt/deps
COPY --from=deps /opt/deps /opt/deps
COPY . /app
WORKDIR /app
CMD ["-m", "gunicorn", "--bind=0.0.0.0:8000", "app:app"]
