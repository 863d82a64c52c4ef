# why: stages for prod and dev packages, bind mounts, health check, user by number
FROM node:24-slim AS base
WORKDIR /app
FROM base AS prod
RUN --mount=type=bind,source=package.json,target=package.json --mount=type=bind,source=package-lock.json,target=package-lock.json npm ci --omit=dev
FROM base AS build
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
RUN npx tsc
FROM gcr.io/distroless/nodejs24-debian13
LABEL org.opencontainers.image.authors="somebody@example.com"
WORKDIR /app
COPY package.json ./
COPY --from=prod /app/node_modules node_modules
COPY --from=build /app/dist dist
EXPOSE 3000
USER 65532:65532
HEALTHCHECK CMD ["/nodejs/bin/node", "-e", "fetch('http://127.0.0.1:3000/').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["dist/server.js"]
