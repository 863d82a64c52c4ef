# expect: starts
# why: bash exists on Debian slim; COPY --exclude leaves the compose files out
FROM python:3.13-slim
WORKDIR /app
RUN --mount=type=cache,target=/root/.cache/pip \
    --mount=type=bind,source=requirements.txt,target=requirements.txt \
    pip install -r requirements.txt
COPY --exclude=*.yml . .
USER www-data
STOPSIGNAL SIGINT
CMD ["docker/start.sh"]
