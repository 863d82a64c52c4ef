# expect: starts
# why: the wheel is installed in a venv which stays at /opt/venv and meets the same Python.
FROM python:3.14-slim AS build
WORKDIR /src
COPY pyproject.toml README.md ./
COPY src ./src
RUN <<EOF
set -eu
python -m venv /opt/venv
/opt/venv/bin/pip install --no-cache-dir .
EOF

FROM python:3.14-slim
COPY --from=build /opt/venv /opt/venv
USER nobody
ENTRYPOINT ["/opt/venv/bin/meter"]
