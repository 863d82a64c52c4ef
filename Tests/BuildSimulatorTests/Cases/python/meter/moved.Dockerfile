# expect: fails program-missing
# why: the script meter starts /build/.venv/bin/python, which is not in the last stage.
FROM python:3.14-slim AS build
WORKDIR /build
COPY . .
RUN python -m venv .venv && .venv/bin/pip install .

FROM python:3.14-slim
COPY --from=build /build/.venv /opt/venv
ENTRYPOINT ["/opt/venv/bin/meter"]
