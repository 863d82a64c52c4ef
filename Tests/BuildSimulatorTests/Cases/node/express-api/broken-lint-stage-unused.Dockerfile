# expect: starts
# why: BuildKit never runs the lint stage, since the final stage does not need it.
FROM node:24-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./

FROM base AS lint
RUN npm run lint-that-does-not-exist

FROM base AS deps
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot AS runtime
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY . .
CMD ["server.js"]
