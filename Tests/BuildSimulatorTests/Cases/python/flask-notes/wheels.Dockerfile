# expect: starts
# why: wheel stage, then offline install from the copied wheels as non-root
FROM python:3.13-slim as builder
WORKDIR /usr/src/app
ENV PYTHONDONTWRITEBYTECODE 1
COPY ./requirements.txt .
RUN pip wheel --no-cache-dir --no-deps --wheel-dir /usr/src/app/wheels -r requirements.txt

FROM python:3.13-slim
RUN mkdir -p /home/app && groupadd app && useradd -g app -d /home/app app
ENV HOME=/home/app
ENV APP_HOME=/home/app/web
WORKDIR $APP_HOME
COPY --from=builder /usr/src/app/wheels /wheels
RUN pip install --no-cache /wheels/*
COPY . $APP_HOME
RUN chown -R app:app $APP_HOME
USER app
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
