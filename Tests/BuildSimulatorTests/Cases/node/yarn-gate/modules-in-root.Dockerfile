# expect: starts
# why: Node looks upwards: /node_modules serves /app/server.js
FROM node:22-slim AS deps
WORKDIR /deps
COPY package.json yarn.lock ./
RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile --production

FROM gcr.io/distroless/nodejs22-debian13:nonroot
COPY --from=deps /deps/node_modules /node_modules
WORKDIR /app
COPY server.js ./
COPY config ./config
CMD ["server.js"]
