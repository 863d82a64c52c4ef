# expect: starts
# why: NODE is a global ARG so both FROM lines see it; build/, views/ and production modules are all copied.
ARG NODE=24
FROM node:${NODE}-trixie-slim AS base
WORKDIR /srv

FROM base AS prod-deps
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev

FROM base AS compile
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs${NODE}-debian13:nonroot
WORKDIR /srv
COPY --from=prod-deps /srv/node_modules node_modules
COPY --from=compile /srv/build build
COPY views views
COPY package.json .
EXPOSE 3000
CMD ["build/main.js"]
