# expect: fails program-not-on-path
# why: /nodejs/bin is not on PATH in distroless
FROM node:24-slim AS deps
WORKDIR /srv
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /srv
COPY --from=deps /srv/node_modules ./node_modules
COPY server.js ./
COPY routes routes
ENTRYPOINT []
CMD ["node", "server.js"]
