# why: digest only on the distroless image, whose name has the version
FROM docker.io/library/node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN cd /app && npm ci

FROM gcr.io/distroless/nodejs24-debian13@sha256:0f4d9a0b1c2e5f673f4d9a0b1c2e5f673f4d9a0b1c2e5f673f4d9a0b1c2e5f67
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
