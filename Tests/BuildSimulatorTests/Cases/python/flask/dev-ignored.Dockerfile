# expect: fails copy-source-missing
# why: requirements-dev.txt is in .dockerignore
FROM python:3.13 AS test
WORKDIR /app
COPY requirements.txt requirements-dev.txt ./
RUN pip install -r requirements-dev.txt
COPY . .
RUN pytest
CMD ["gunicorn", "wsgi:app"]
