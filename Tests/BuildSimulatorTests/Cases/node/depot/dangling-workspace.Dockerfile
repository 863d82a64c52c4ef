# expect: fails package-missing
# why: node_modules/@depot/core is a link to ../../packages/core, which was not copied.
FROM node:24-slim AS deps
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY --from=deps /app/apps/api ./apps/api
CMD ["apps/api/server.js"]
