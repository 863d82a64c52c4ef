# expect: starts
# why: Debian's own python3 is /usr/bin/python3.13, the venv's link holds on distroless too
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 python3-venv && rm -rf /var/lib/apt/lists/*
RUN python3 -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /venv /venv
WORKDIR /app
COPY . .
ENTRYPOINT ["/venv/bin/gunicorn", "wsgi:app"]
