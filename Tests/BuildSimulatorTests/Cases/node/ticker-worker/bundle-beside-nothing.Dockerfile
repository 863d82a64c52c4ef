# expect: fails module-missing
# why: import.meta.url of the bundle in /app makes ../data point to /data
FROM node:24-slim AS bundle
WORKDIR /work
COPY . .
RUN npm ci && npm run bundle

FROM node:24-slim
WORKDIR /app
COPY --from=bundle /work/out/main.mjs ./main.mjs
COPY --from=bundle /work/data ./data
ENV STATE_DIR=/tmp/ticker
USER node
CMD ["node", "main.mjs"]
