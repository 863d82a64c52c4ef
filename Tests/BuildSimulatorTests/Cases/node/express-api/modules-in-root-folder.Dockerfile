# expect: starts
# why: node also searches /node_modules when it walks up from /srv/api.
FROM node:24-slim AS deps
WORKDIR /deps
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=deps /deps/node_modules /node_modules
COPY server.js /srv/api/
COPY routes /srv/api/routes
CMD ["/srv/api/server.js"]
