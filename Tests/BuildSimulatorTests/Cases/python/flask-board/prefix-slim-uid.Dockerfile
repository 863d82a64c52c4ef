# expect: starts
# why: pip --prefix=/install is merged into /usr/local of the same slim image, so gunicorn is on PATH with a valid shebang.
ARG PY=3.13
FROM python:${PY}-slim AS wheels
RUN --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \
    pip install --no-cache-dir --prefix=/install -r /tmp/requirements.txt

FROM python:${PY}-slim
COPY --from=wheels /install /usr/local
WORKDIR /srv/board
COPY . .
USER 10001:10001
CMD ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]
