# syntax=docker/dockerfile:1
FROM node:24 AS build
ARG APP=/work
WORKDIR ${APP}
COPY . ${APP}/
RUN <<EOF
set -e
npm ci
npm run build
npm prune --omit=dev
EOF

FROM gcr.io/distroless/nodejs24-debian13:nonroot AS run
ARG APP=/work
ENV NODE_ENV=production PORT=8080
COPY --from=build ${APP}/package.json ${APP}/
COPY --from=build ${APP}/node_modules ${APP}/node_modules
COPY --from=build ${APP}/dist ${APP}/dist
WORKDIR ${APP}/dist
EXPOSE ${PORT}
CMD ["server.js"]
