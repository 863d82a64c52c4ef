# expect: fails module-missing
# why: standalone is copied with its folder names, server.js is not in the working directory
FROM node:24-bookworm-slim AS builder
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
ENV HOSTNAME=0.0.0.0
COPY --from=builder /app/.next ./.next
COPY --from=builder /app/public ./public
CMD ["server.js"]
