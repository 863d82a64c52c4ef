# expect: starts
# why: one heredoc does all steps, stops on the first error and leaves everything below /opt/app.
FROM node:24-bookworm AS build
WORKDIR /build
COPY . .
RUN <<EOF
set -eu
npm ci
npm run build
npm prune --omit=dev
mkdir -p /opt/app
mv dist node_modules package.json /opt/app/
EOF

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /opt/app /opt/app
WORKDIR /opt/app/dist
CMD ["server.js"]
