# expect: starts
# why: .next/cache is only a build cache mount, the standalone folder is moved to /site and started through the full node path.
FROM node:22-slim AS site
ARG NEXT_TELEMETRY_DISABLED=1
WORKDIR /work
COPY package.json ./
RUN --mount=type=cache,target=/root/.npm npm install --no-audit --no-fund
COPY . ./
RUN --mount=type=cache,target=/work/.next/cache <<EOF
set -eu
npx next build
mkdir /site
cp -R .next/standalone/. /site/
cp -R public /site/public
mkdir -p /site/.next
cp -R .next/static /site/.next/static
EOF

FROM gcr.io/distroless/nodejs22-debian13:nonroot AS final
ENV NODE_ENV=production \
    HOSTNAME=0.0.0.0
COPY --from=site --chown=65532:65532 /site /site
WORKDIR /site
ENTRYPOINT ["/nodejs/bin/node"]
CMD ["server.js"]
