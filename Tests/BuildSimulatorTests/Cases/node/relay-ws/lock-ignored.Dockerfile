# expect: fails copy-source-missing
# why: .dockerignore drops package-lock.json (*.json without an exception for it)
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY src ./src

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=deps /app .
CMD ["src/index.js"]
