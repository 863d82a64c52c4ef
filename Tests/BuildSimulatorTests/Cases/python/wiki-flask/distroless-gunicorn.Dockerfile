# expect: starts
# why: gunicorn as a module on distroless with a config file
FROM python:3.13-slim-trixie AS deps
WORKDIR /w
RUN --mount=type=bind,source=requirements.txt,target=requirements.txt \
    pip install --no-cache-dir --no-compile --target /w/lib -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=deps /w/lib ./lib
COPY wsgi.py gunicorn.conf.py ./
COPY wiki ./wiki
COPY pages/*.md ./pages/
ENV PYTHONPATH=/app/lib
ENTRYPOINT ["/usr/bin/python3", "-m", "gunicorn"]
CMD ["--config", "/app/gunicorn.conf.py", "wsgi:application"]
