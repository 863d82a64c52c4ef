# expect: fails build-fails
# why: corepack is no longer part of Node 25+ images
FROM node:26-slim AS build
RUN corepack enable && corepack prepare pnpm@9.15.9 --activate
WORKDIR /repo
COPY . .
RUN pnpm install --frozen-lockfile && pnpm -r run build && pnpm --filter=@courier/gateway deploy --prod /out

FROM gcr.io/distroless/nodejs26-debian13:nonroot
WORKDIR /app
COPY --from=build /out .
CMD ["dist/main.js"]
