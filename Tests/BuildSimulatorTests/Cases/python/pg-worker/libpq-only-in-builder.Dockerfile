# expect: fails library-missing
# why: the compiled module needs libpq.so.5, which the final image lacks.
FROM python:3.13-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends gcc libc6-dev libpq-dev \
 && rm -rf /var/lib/apt/lists/*
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
COPY --from=build /venv /venv
COPY worker.py /app/
CMD ["/venv/bin/python", "/app/worker.py"]
