# expect: starts
# why: Chainguard docs: install in latest-dev as user node in /app, run latest
FROM cgr.dev/chainguard/node:latest-dev AS builder
WORKDIR /app
COPY --chown=node:node package.json package-lock.json ./
USER root
RUN npm ci --omit=dev

FROM cgr.dev/chainguard/node:latest
WORKDIR /app
COPY --from=builder --chown=node:node /app/node_modules ./node_modules
COPY --chown=node:node . .
EXPOSE 8080
CMD ["server.js"]
