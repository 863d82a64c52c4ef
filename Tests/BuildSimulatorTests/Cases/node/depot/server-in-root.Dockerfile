# expect: fails package-missing
# why: the modules are in /app/node_modules but the server runs from /srv, where no parent folder has node_modules.
FROM node:24-slim AS deps
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=deps /app/node_modules /app/node_modules
COPY --from=deps /app/packages /app/packages
WORKDIR /srv
COPY apps/api .
CMD ["server.js"]
