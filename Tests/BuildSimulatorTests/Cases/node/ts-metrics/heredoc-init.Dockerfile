# expect: starts
# why: heredoc build, dumb-init from apt in the run stage
# syntax=docker/dockerfile:1
FROM node:22-slim AS build
WORKDIR /opt/metrics
COPY . .
RUN <<EOF
set -e
npm ci --no-audit --no-fund
npm run build
npm prune --omit=dev
rm -rf src tsconfig.json
EOF

FROM node:22-slim
RUN apt-get update -qq && apt-get install -qqy --no-install-recommends dumb-init && rm -rf /var/lib/apt/lists/*
COPY --from=build --chown=node:node /opt/metrics /opt/metrics
USER node
WORKDIR /opt/metrics
ENTRYPOINT ["dumb-init", "--"]
CMD ["node", "dist/index.js"]
