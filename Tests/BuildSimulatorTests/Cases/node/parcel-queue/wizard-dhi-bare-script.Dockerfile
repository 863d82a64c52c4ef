# expect: fails not-executable
# why: dhi.io/node has no entrypoint, so dist/worker.js itself is executed although it is a plain 0644 file
FROM node:24 AS build
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build; \
    npm prune --omit=dev; \
    keep() { install -d /bundle; for d in "$@"; do cp -a "$d" /bundle/; done; }; \
    keep node_modules dist templates package.json; \
    test -s /bundle/dist/worker.js

FROM dhi.io/node:24.19-debian13
WORKDIR /app
ENV JOURNAL_DIR=/tmp/journal
COPY --from=build /bundle/ ./
CMD ["dist/worker.js"]
