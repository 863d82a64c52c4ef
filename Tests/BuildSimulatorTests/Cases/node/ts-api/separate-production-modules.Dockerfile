# expect: starts
# why: one stage compiles, another installs only the production modules, and both are copied.
FROM node:24-alpine AS base
WORKDIR /src
COPY --link package.json package-lock.json ./

FROM base AS prod
RUN --mount=type=cache,id=npm,target=/root/.npm npm ci --omit=dev

FROM base AS compile
RUN --mount=type=cache,id=npm,target=/root/.npm npm ci
COPY --link tsconfig.json .
COPY --link src src
RUN npx tsc -p tsconfig.json --outDir /out

FROM gcr.io/distroless/nodejs24-debian13:nonroot AS run
COPY --from=prod /src/node_modules /app/node_modules
COPY --from=compile /out /app
WORKDIR /app
CMD ["--trace-uncaught", "server.js"]
