# expect: starts
# why: the same script on Debian, bash is there
FROM node:22-slim
WORKDIR /app
COPY . .
RUN yarn install --frozen-lockfile --production
ENTRYPOINT ["/app/docker/start.sh"]
