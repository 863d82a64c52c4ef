# expect: starts
# why: --chmod=0755 makes the script executable and node:24-slim has /usr/bin/env and node.
FROM node:24-slim
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
COPY lib lib
COPY --chmod=0755 bin bin
ENTRYPOINT ["/app/bin/courier.js"]
