# expect: starts
# why: the wheels are mounted from the first stage and fit the Python of the second.
FROM python:3.13-slim AS wheels
WORKDIR /w
COPY requirements.txt .
RUN pip wheel --no-cache-dir --wheel-dir /wheels -r requirements.txt

FROM python:3.13-slim
WORKDIR /srv
RUN --mount=type=bind,from=wheels,source=/wheels,target=/wheels \
    --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \
    pip install --no-cache-dir --no-index --find-links=/wheels -r /tmp/requirements.txt
COPY app app
USER 1000
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
