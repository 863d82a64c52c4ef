# syntax=docker/dockerfile:1
ARG NODE=24
FROM node:${NODE}-bookworm-slim AS deps
WORKDIR /srv
COPY package*.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev

FROM node:${NODE}-bookworm-slim AS compile
WORKDIR /srv
COPY package*.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY tsconfig.json ./
COPY src ./src
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /srv
COPY --from=deps /srv/node_modules node_modules
COPY --from=compile /srv/dist dist
COPY package.json .
USER 65532
CMD ["dist/server.js"]
