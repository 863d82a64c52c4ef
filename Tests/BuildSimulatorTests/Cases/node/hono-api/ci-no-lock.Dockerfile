# expect: fails build-fails
# why: npm error The `npm ci` command can only install with an existing package-lock.json
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=deps /app .
COPY src src
CMD ["src/server.js"]
