# expect: starts
# why: the venv is made through /usr/bin/python, which distroless has as well
FROM python:3.13-slim-trixie AS build
RUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /venv
COPY requirements.txt /tmp/
RUN /venv/bin/pip install --no-cache-dir -r /tmp/requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv /venv
WORKDIR /app
COPY wsgi.py gunicorn.conf.py ./
COPY quotes ./quotes
EXPOSE 8000
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "wsgi:app"]
