FROM node:24-slim AS build
WORKDIR /app
COPY ["package.json", "package-lock.json", "server.js", "./"]
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /app /app
WORKDIR /app
CMD ["server.js"]
