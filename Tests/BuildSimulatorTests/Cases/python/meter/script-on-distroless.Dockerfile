# expect: fails program-missing
# why: /opt/venv/bin/python leads to /usr/local/bin/python3, which distroless has not.
FROM python:3.13-slim AS build
WORKDIR /src
COPY . .
RUN python -m venv /opt/venv && /opt/venv/bin/pip install .

FROM gcr.io/distroless/python3-debian13
COPY --from=build /opt/venv /opt/venv
ENTRYPOINT ["/opt/venv/bin/meter"]
