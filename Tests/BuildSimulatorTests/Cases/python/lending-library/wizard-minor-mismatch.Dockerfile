# expect: fails package-missing
# why: the packages lie in lib/python3.14/site-packages while distroless runs Python 3.13
FROM python:3.14-slim AS build
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
COPY requirements.txt /tmp/
RUN ln -s "$(command -v python)" /usr/bin/python; \
    /usr/bin/python -m venv /venv; \
    trap 'rm -rf /root/.cache' EXIT; \
    /venv/bin/pip install -r /tmp/requirements.txt; \
    find /venv -type d -name __pycache__ -prune -exec rm -rf {} +

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=build /venv/ /venv/
COPY . .
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn"]
CMD ["-b", "0.0.0.0:8000", "library.web:app"]
