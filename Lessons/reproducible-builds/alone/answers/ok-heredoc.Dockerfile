FROM node:24-bookworm AS build
COPY package.json package-lock.json /w/
RUN <<EOF
set -e
cd /w
npm ci
EOF
FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /w
COPY --from=0 /w/node_modules ./node_modules
COPY ./server.js .
ENTRYPOINT ["/nodejs/bin/node", "/w/server.js"]
