# expect: starts
# why: wheels of the first stage are bind mounted, pip installs them offline into the system Python
FROM python:3.13 AS wheels
COPY requirements.txt /
RUN pip wheel --wheel-dir=/wheelhouse -r /requirements.txt

FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt app.py gunicorn.conf.py ./
COPY templates/ ./templates/
RUN --mount=type=bind,from=wheels,source=/wheelhouse,target=/wheelhouse \
    pip install --no-cache-dir --no-index --find-links=/wheelhouse -r requirements.txt \
 && useradd --create-home --uid 10001 web
USER web
EXPOSE 8000
CMD exec gunicorn --bind 0.0.0.0:${PORT:-8000} app:app
