# expect: starts
# why: The heredoc RUN installs, compiles and prunes in /app, and the whole /app with dist, node_modules and migrations is copied.
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN <<EOT
set -e
npm ci
npm run build
npm prune --omit=dev
rm -rf src
EOT

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build /app /app
WORKDIR /app
USER 65532:65532
EXPOSE 3000
CMD ["dist/server.js"]
