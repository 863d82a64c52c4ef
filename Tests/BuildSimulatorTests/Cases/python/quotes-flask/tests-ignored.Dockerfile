# expect: fails copy-source-missing
# why: .dockerignore hides tests: failed to calculate checksum: "/tests": not found
FROM python:3.13-slim AS base
WORKDIR /app
COPY requirements.txt requirements-dev.txt ./
RUN pip install -r requirements-dev.txt
COPY quotes quotes
COPY wsgi.py gunicorn.conf.py ./
COPY tests tests
RUN python -m pytest -q
CMD ["gunicorn", "wsgi:app"]
