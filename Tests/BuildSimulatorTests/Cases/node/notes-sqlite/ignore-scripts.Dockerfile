# expect: fails module-missing
# why: the native addon is fetched or compiled by an install script that was skipped
FROM node:24 AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=deps /app /app
WORKDIR /app
CMD ["server.js"]
