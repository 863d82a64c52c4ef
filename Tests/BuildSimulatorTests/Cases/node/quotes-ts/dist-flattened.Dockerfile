# expect: fails module-missing
# why: the content of dist is copied to /app, but CMD still says dist/index.js
FROM node:24 AS builder
WORKDIR /src
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=builder /src/package.json .
COPY --from=builder /src/node_modules ./node_modules
COPY --from=builder /src/dist .
CMD ["dist/index.js"]
