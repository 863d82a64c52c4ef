# expect: starts
# why: node is the entrypoint of the Chainguard image and WORKDIR /app exists
FROM cgr.dev/chainguard/node:latest-dev AS deps
USER root
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM cgr.dev/chainguard/node:latest
WORKDIR /app
COPY --from=deps --chown=65532:65532 /app /app
COPY --chown=65532:65532 src src
EXPOSE 3000
CMD ["src/server.js"]
