# expect: fails build-fails
# why: node:26 images have no corepack
FROM node:26-slim AS build
RUN corepack enable
WORKDIR /app
COPY . .
RUN pnpm install --frozen-lockfile && pnpm build

FROM gcr.io/distroless/nodejs26-debian13
WORKDIR /app
COPY --from=build /app .
CMD ["dist/server.js"]
