# expect: starts
# why: base, deps, build and production stages, prune by separate install
ARG NODE=node:24-slim
FROM ${NODE} AS base
WORKDIR /usr/app
COPY package*.json ./

FROM base AS prod-deps
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev

FROM base AS build
RUN --mount=type=cache,target=/root/.npm npm ci
COPY tsconfig.json ./
COPY src/ src/
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot AS release
WORKDIR /usr/app
COPY --from=prod-deps /usr/app/node_modules node_modules/
COPY --from=build /usr/app/dist dist/
COPY --from=build /usr/app/package.json ./
ENV NODE_ENV=production
EXPOSE 3000
CMD ["dist/index.js"]
