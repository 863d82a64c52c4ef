# expect: unknown
# really: fails program-missing
# why: /venv/bin/python links to /usr/local/bin/python, debian's python is /usr/bin/python3
FROM python:3.13-slim AS build
RUN python -m venv /venv
COPY requirements.txt /tmp/
RUN /venv/bin/pip install -r /tmp/requirements.txt
FROM debian:13-slim
RUN apt-get update && apt-get install -y --no-install-recommends python3 && rm -rf /var/lib/apt/lists/*
COPY --from=build /venv /venv
WORKDIR /app
COPY . .
CMD ["/venv/bin/python", "wsgi.py"]
