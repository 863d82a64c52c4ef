# expect: starts
# why: npm prune in the builder, then the whole folder is copied with --chown and --link
FROM node:22-bookworm AS builder
WORKDIR /srv/ledger
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build && npm test && npm prune --omit=dev && rm -rf src test

FROM gcr.io/distroless/nodejs22-debian13:nonroot
COPY --link --from=builder --chown=65532:65532 /srv/ledger /srv/ledger
WORKDIR /srv/ledger
ENV PORT=8080
EXPOSE 8080
CMD ["./dist/server.js"]
