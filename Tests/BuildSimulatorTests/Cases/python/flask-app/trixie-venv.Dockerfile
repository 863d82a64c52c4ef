# expect: starts
# why: a venv made by Debian's own Python points to /usr/bin/python3, just as in distroless.
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3-venv \
 && rm -rf /var/lib/apt/lists/* \
 && python3 -m venv /venv
COPY requirements.txt /
RUN /venv/bin/pip install --no-cache-dir -r /requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /venv /venv
WORKDIR /app
COPY . .
USER nonroot
ENTRYPOINT ["/venv/bin/python3"]
CMD ["app.py"]
