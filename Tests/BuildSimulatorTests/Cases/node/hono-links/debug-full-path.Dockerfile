# expect: starts
# why: ENTRYPOINT names /nodejs/bin/node with its full path, which exists in the debug-nonroot variant as well.
ARG NODE_MAJOR=24
FROM docker.io/library/node:${NODE_MAJOR} AS modules
WORKDIR /build
COPY package.json package-lock.json ./
RUN ["npm", "ci", "--omit=dev"]

FROM gcr.io/distroless/nodejs${NODE_MAJOR}-debian13:debug-nonroot
WORKDIR /srv
COPY --from=modules --chown=65532:65532 /build/node_modules node_modules/
COPY --chown=65532:65532 . .
ENTRYPOINT ["/nodejs/bin/node", "--enable-source-maps", "server.js"]
