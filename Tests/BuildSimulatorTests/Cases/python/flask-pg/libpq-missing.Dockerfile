# expect: fails library-missing
# why: libpq.so.5 is not in python:slim
FROM python:3.13-slim AS build
RUN set -ex; apt-get update; apt-get install -y --no-install-recommends gcc libc6-dev libpq-dev; rm -rf /var/lib/apt/lists/*
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY requirements.txt .
RUN pip install -r requirements.txt

FROM python:3.13-slim
COPY --from=build /opt/venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
WORKDIR /app
COPY app.py .
CMD ["python", "app.py"]
