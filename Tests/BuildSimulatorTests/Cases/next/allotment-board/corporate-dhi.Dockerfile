# expect: starts
# why: dhi.io/node has no entrypoint and CMD names node itself
ARG BUILD_IMAGE=node:24
ARG RUN_IMAGE=dhi.io/node:24.19-debian13

FROM ${BUILD_IMAGE} AS base
ARG NEXT_TELEMETRY_DISABLED=1
ENV NEXT_TELEMETRY_DISABLED=${NEXT_TELEMETRY_DISABLED}
WORKDIR /workspace

FROM base AS dependencies
COPY package.json ./
RUN npm install --no-audit --no-fund

FROM dependencies AS compile
COPY . .
RUN npm run build

FROM ${RUN_IMAGE} AS runtime
ARG VERSION=0.0.0
LABEL org.opencontainers.image.title="allotment-board" \
      org.opencontainers.image.version="${VERSION}"
WORKDIR /app
ENV NODE_ENV=production \
    PORT=3000 \
    HOSTNAME=0.0.0.0
COPY --from=compile --chown=1000:1000 /workspace/.next/standalone/ ./
COPY --from=compile --chown=1000:1000 /workspace/.next/static/ ./.next/static/
COPY --from=compile --chown=1000:1000 /workspace/public/ ./public/
EXPOSE ${PORT}
CMD ["node", "server.js"]
