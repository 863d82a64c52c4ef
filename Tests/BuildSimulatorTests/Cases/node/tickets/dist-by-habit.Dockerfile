# expect: fails copy-source-missing
# why: tsconfig.build.json writes to build, so there is no /srv/dist in the stage.
FROM node:24-trixie-slim AS compile
WORKDIR /srv
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /srv
COPY --from=compile /srv/node_modules ./node_modules
COPY --from=compile /srv/dist ./dist
COPY views package.json ./
CMD ["dist/main.js"]
