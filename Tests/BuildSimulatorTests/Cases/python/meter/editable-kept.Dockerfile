# expect: starts
# why: the sources are at the same path /src/src the editable install points to.
FROM python:3.14-slim AS build
WORKDIR /src
COPY . .
RUN python -m venv /opt/venv && /opt/venv/bin/pip install -e .

FROM python:3.14-slim
COPY --from=build /opt/venv /opt/venv
COPY src /src/src
CMD ["/opt/venv/bin/meter"]
