# expect: fails program-missing
# why: serve.sh needs /bin/bash and python:3.13-alpine has only busybox sh.
FROM python:3.13-alpine
WORKDIR /app
COPY . .
EXPOSE 8000
ENTRYPOINT ["/app/bin/serve.sh"]
