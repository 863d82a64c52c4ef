# expect: fails module-missing
# why: an editable install only points to /src/src, which the last stage has not.
FROM python:3.14-slim AS build
WORKDIR /src
COPY . .
RUN python -m venv /opt/venv && /opt/venv/bin/pip install -e .

FROM python:3.14-slim
COPY --from=build /opt/venv /opt/venv
CMD ["/opt/venv/bin/meter"]
