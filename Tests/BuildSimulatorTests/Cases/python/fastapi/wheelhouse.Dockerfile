# expect: unknown
# really: starts
# why: all wheels built in one stage, installed from a bind mount in the other
FROM python:3.14 AS wheels
WORKDIR /src
COPY . .
RUN pip wheel --wheel-dir /wheels .
FROM python:3.14-slim
RUN --mount=type=bind,from=wheels,source=/wheels,target=/wheels \
    pip install --no-index --find-links=/wheels geo-api
USER 1000:1000
CMD ["geo-api"]
