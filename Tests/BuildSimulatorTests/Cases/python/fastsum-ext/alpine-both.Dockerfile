# expect: starts
# why: build-base brings gcc and the musl headers, and the extension stays on the same alpine python image.
FROM python:3.13-alpine AS base
WORKDIR /app

FROM base AS compile
RUN apk add --no-cache --virtual .build build-base
COPY . /src
RUN python -m venv /opt/venv \
 && /opt/venv/bin/pip install --no-cache-dir /src

FROM base
COPY --from=compile /opt/venv /opt/venv
COPY server.py .
ENV PATH="/opt/venv/bin:$PATH"
USER 1000
CMD ["python", "server.py"]
