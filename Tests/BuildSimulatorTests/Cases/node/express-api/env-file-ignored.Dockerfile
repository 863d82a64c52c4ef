# expect: fails module-missing
# why: .dockerignore drops .env, and node stops when the file named by --env-file is missing.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app ./
CMD ["--env-file=.env", "server.js"]
