# expect: fails program-missing
# why: start.sh asks for /bin/bash, Alpine has none: exec /app/docker/start.sh: no such file or directory
FROM node:22-alpine
WORKDIR /app
COPY . .
RUN yarn install --frozen-lockfile --production
ENTRYPOINT ["/app/docker/start.sh"]
