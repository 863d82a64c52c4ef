# expect: starts
# why: The JSON file made by node scripts/build.js is copied next to server.js; the entrypoint of the image runs it from an absolute path.
FROM node:24-bookworm-slim AS deps
WORKDIR /deps
COPY package.json yarn.lock ./
RUN --mount=type=cache,target=/usr/local/share/.cache/yarn \
    yarn install --frozen-lockfile --non-interactive

FROM node:24-bookworm-slim AS data
WORKDIR /data
COPY . .
RUN node scripts/build.js

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=deps /deps/node_modules /opt/quotes/node_modules
COPY --from=data /data/build /opt/quotes/build
COPY server.js /opt/quotes/server.js
CMD ["/opt/quotes/server.js"]
