# expect: fails shell-missing
# why: RUN in the distroless stage
FROM node:24 AS builder
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=builder /app .
RUN npm prune --omit=dev
CMD ["dist/index.js"]
