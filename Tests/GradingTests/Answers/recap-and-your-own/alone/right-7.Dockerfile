# why: as right-2 with named secret of the running container; no package.json in the image
FROM docker.io/library/node:24-trixie AS build
WORKDIR /app
COPY --chown=node:node package.json package-lock.json ./
RUN npm clean-install
COPY --chown=node:node . .
RUN npm run build && npm prune --omit=dev
FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules/semver node_modules/semver
COPY --from=build /app/dist dist
ENV NODE_ENV=production
CMD ["dist/server.js"]
