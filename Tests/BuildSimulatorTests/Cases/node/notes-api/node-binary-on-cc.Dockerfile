# expect: starts
# why: the node binary of the official image runs on cc-debian13, /usr/local/bin is on PATH
FROM node:24-slim AS deps
WORKDIR /d
COPY package.json package-lock.json /d/
RUN npm ci --omit=dev

FROM node:24-slim AS build
WORKDIR /b
COPY package.json package-lock.json tsconfig.json /b/
RUN npm ci
COPY src /b/src
RUN node_modules/.bin/tsc -p . --outDir /b/out

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /usr/local/bin/node /usr/local/bin/
COPY --from=deps /d /srv
COPY --from=build /b/out /srv/lib
WORKDIR /srv
ENTRYPOINT ["node"]
CMD ["lib/server.js"]
