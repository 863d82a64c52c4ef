# expect: starts
# why: all ARGs used in FROM are global, those used inside a stage are declared again there
ARG NODE_MAJOR=24
ARG DISTRO=debian13
ARG REGISTRY=gcr.io/distroless

FROM node:${NODE_MAJOR} AS base
ARG APP_HOME=/opt/acme/parcel-queue
ENV CI=true NPM_CONFIG_FUND=false NPM_CONFIG_AUDIT=false
WORKDIR ${APP_HOME}

FROM base AS dev-deps
COPY package.json package-lock.json ./
RUN npm ci

FROM base AS prod-deps
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM dev-deps AS compile
COPY tsconfig.json ./
COPY src/ src/
RUN npm run build

FROM ${REGISTRY}/nodejs${NODE_MAJOR}-${DISTRO}:nonroot AS runtime
ARG APP_HOME=/opt/acme/parcel-queue
ARG VCS_REF=unknown
LABEL org.opencontainers.image.title="parcel-queue" \
      org.opencontainers.image.vendor="Acme Logistics" \
      org.opencontainers.image.revision="${VCS_REF}"
WORKDIR ${APP_HOME}
ENV NODE_ENV=production \
    JOURNAL_DIR=/home/nonroot/journal
COPY package.json ./
COPY templates/ templates/
COPY --from=prod-deps ${APP_HOME}/node_modules/ node_modules/
COPY --from=compile ${APP_HOME}/dist/ dist/
EXPOSE 3000
CMD ["dist/worker.js"]
