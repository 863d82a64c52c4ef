# expect: starts
# why: node binary copied next to glibc, libstdc++ and libgcc of cc
FROM node:24-trixie-slim AS build
WORKDIR /app
COPY . .
RUN <<EOT
set -eux
npm ci
npm run build
npm prune --omit=dev
EOT

FROM gcr.io/distroless/cc-debian13
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/config /app/config
COPY --from=build /app/dist /app/dist
WORKDIR /app
USER 65532:65532
ENTRYPOINT ["node"]
CMD ["dist/server.js"]
