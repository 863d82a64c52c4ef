# why: version by ARG, stage by number, ENV NODE_ENV in the last stage, node option
ARG MAJOR=24
FROM node:${MAJOR}-trixie-slim
WORKDIR /usr/src/app
COPY . ./
RUN npm ci --include=dev && npm run build && npm prune --omit dev && rm -rf src tsconfig.json
FROM gcr.io/distroless/nodejs${MAJOR:-24}-debian13
LABEL maintainer="me"
ENV NODE_ENV=production PORT=3000
WORKDIR /usr/src/app
COPY --from=0 /usr/src/app .
EXPOSE 3000
STOPSIGNAL SIGTERM
CMD ["--disable-warning=ExperimentalWarning", "dist/server.js"]
