# expect: fails module-missing
# why: the contents of dist land in /app: Error: Cannot find module '/app/dist/index.js'
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist .
CMD ["dist/index.js"]
