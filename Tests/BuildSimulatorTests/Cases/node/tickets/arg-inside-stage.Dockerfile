# expect: fails build-fails
# why: ARG NODE stands inside the first stage, so ${NODE} in the second FROM is empty and node: is no valid image name.
FROM debian:trixie-slim AS meta
ARG NODE=24
RUN echo "using node ${NODE}" > /version

FROM node:${NODE} AS compile
WORKDIR /srv
COPY . .
RUN npm ci && npm run build

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=compile /srv /srv
WORKDIR /srv
CMD ["build/main.js"]
