# expect: fails copy-source-missing
# why: data/links.local.json is excluded by .dockerignore (data/*.local.json), so the COPY does not find it.
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY package.json server.js ./
COPY views ./views
COPY data/links.local.json ./data/links.json
CMD ["server.js"]
