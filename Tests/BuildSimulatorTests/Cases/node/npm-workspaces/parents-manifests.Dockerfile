# expect: starts
# why: --parents keeps the folders of the manifests, and all of packages/ is copied where the links point.
FROM node:24-slim AS build
WORKDIR /app
COPY --parents package.json package-lock.json packages/*/package.json ./
RUN npm ci --omit=dev
COPY packages packages

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/packages ./packages
CMD ["packages/web/index.js"]
