# expect: starts
# why: the venv holds only pure Python packages for 3.13 and distroless Debian 13 has Python 3.13.
FROM python:3.13-slim-trixie AS deps
RUN python -m venv /venv
COPY requirements/ /tmp/requirements/
RUN /venv/bin/pip install --no-cache-dir -r /tmp/requirements/prod.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/venv/lib/python3.13/site-packages
COPY --from=deps /venv /venv
COPY app.py .
CMD ["-m", "waitress", "--listen=0.0.0.0:8080", "app:app"]
