# expect: starts
# why: RUN in exec form through /busybox, entrypoint given in full
FROM node:24-slim AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:debug
RUN ["/busybox/mkdir", "-p", "/app/tmp"]
WORKDIR /app
COPY --from=deps /app/node_modules node_modules
COPY src src
COPY package.json ./
ENTRYPOINT ["/nodejs/bin/node", "--enable-source-maps"]
CMD ["src/server.js"]
