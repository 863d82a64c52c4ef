# why: a ship folder, own entrypoint, user by number
FROM node:24-alpine AS build
WORKDIR /app
COPY . .
RUN <<EOF
set -eux
npm ci
npx tsc -p tsconfig.json
rm -rf node_modules
npm ci --omit=dev
mkdir -p /ship && mv dist node_modules package.json /ship/
EOF

FROM gcr.io/distroless/nodejs24-debian13
COPY --link --from=build --chown=65532:65532 /ship /app
WORKDIR /app
USER 65532:65532
ENTRYPOINT ["/nodejs/bin/node", "--enable-source-maps"]
CMD ["/app/dist/server.js"]
