# expect: fails module-missing
# why: the bundle is courier.cjs, and node does not try .cjs for courier.js.
FROM node:24-slim AS bundle
WORKDIR /b
COPY . .
RUN npm ci && npm run bundle

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /b
COPY --from=bundle /b/out ./out
CMD ["out/courier.js"]
