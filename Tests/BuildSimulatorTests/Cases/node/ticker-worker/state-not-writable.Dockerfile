# expect: fails not-permitted
# why: nonroot may not create /srv/ticker/state in a root-owned folder
FROM node:24-slim AS bundle
WORKDIR /work
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npm run bundle

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=bundle /work/out/main.mjs /srv/ticker/bin/main.mjs
COPY data /srv/ticker/data
WORKDIR /srv/ticker
CMD ["bin/main.mjs"]
