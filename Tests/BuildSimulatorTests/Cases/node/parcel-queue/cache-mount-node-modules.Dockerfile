# expect: fails copy-source-missing
# why: node_modules lived only in a cache mount, so the folder copied out of the build stage is empty
# syntax=docker/dockerfile:1
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    --mount=type=cache,target=/app/node_modules,sharing=locked \
    npm ci
COPY tsconfig.json ./
COPY src ./src
RUN --mount=type=cache,target=/root/.npm \
    --mount=type=cache,target=/app/node_modules,sharing=locked \
    npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
ENV JOURNAL_DIR=/tmp/journal
COPY package.json ./
COPY templates ./templates
COPY --from=build /app/dist ./dist
COPY --from=build /app/node_modules ./node_modules
CMD ["dist/worker.js"]
