# expect: fails module-missing
# why: COPY of the folder views puts its contents beside build, so ../views/index.html is not there when main.js reads it.
FROM node:24-trixie-slim AS compile
WORKDIR /srv
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /srv
COPY --from=compile /srv/node_modules ./node_modules
COPY --from=compile /srv/build ./build
COPY views package.json ./
CMD ["build/main.js"]
