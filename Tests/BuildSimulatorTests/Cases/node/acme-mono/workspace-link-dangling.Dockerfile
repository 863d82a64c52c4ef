# expect: fails package-missing
# why: node_modules/@acme/greet is a link to packages/greet, which is not copied
FROM node:24-bookworm-slim AS deps
WORKDIR /repo
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /repo
COPY --from=deps /repo/node_modules ./node_modules
COPY --from=deps /repo/apps/api ./apps/api
CMD ["apps/api/src/index.js"]
