# expect: starts
# why: package.json with "type": "module" is absent, Node 24 finds out by itself that it is ESM
FROM node:24-slim AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY src ./src
CMD ["src/server.js"]
