# expect: fails build-fails
# why: stage is called build, copy asks for builder (taken as an image that does not exist)
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=builder /app ./
CMD ["dist/server.js"]
