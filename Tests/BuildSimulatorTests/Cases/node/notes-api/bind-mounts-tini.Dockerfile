# expect: starts
# why: manifests come by bind mount only, tini from Debian is PID 1, node is on PATH in the slim image
FROM node:24 AS build
WORKDIR /src
RUN --mount=type=bind,source=package.json,target=package.json \
    --mount=type=bind,source=package-lock.json,target=package-lock.json \
    --mount=type=cache,target=/root/.npm \
    npm ci
COPY . .
RUN <<EOF
set -eux
npm run build
npm prune --omit=dev
mkdir -p /out
mv dist node_modules package.json /out/
EOF

FROM node:24-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends tini \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/notes
COPY --from=build /out .
ENV NODE_ENV=production PORT=4000
USER 1000:1000
EXPOSE 4000
ENTRYPOINT ["/usr/bin/tini", "--"]
CMD ["node", "dist/server.js"]
