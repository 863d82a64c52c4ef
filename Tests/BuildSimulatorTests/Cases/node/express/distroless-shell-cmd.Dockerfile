# expect: fails shell-missing
# why: shell-form ENTRYPOINT needs /bin/sh, distroless has none
FROM node:22-bookworm AS deps
WORKDIR /srv
COPY package.json ./
RUN npm install --omit=dev
FROM gcr.io/distroless/nodejs22-debian12
WORKDIR /srv
COPY --from=deps /srv/node_modules node_modules
COPY src/ src/
ENTRYPOINT node src/server.js
