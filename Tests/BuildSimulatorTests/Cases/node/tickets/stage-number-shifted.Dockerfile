# expect: fails copy-source-missing
# why: stage 0 is base and 1 is prod-deps; build/ is in stage 2, so --from=1 finds no /srv/build.
FROM node:24-slim AS base
WORKDIR /srv
FROM base AS prod-deps
COPY package*.json ./
RUN npm ci --omit=dev
FROM base
COPY . .
RUN npm ci && npm run build
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /srv
COPY --from=prod-deps /srv/node_modules ./node_modules
COPY --from=1 /srv/build ./build
COPY views ./views
CMD ["build/main.js"]
