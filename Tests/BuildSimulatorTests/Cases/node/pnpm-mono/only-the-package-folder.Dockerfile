# expect: fails package-missing
# why: node_modules of the package holds links into the root's .pnpm store and to ../shared, which are not copied.
FROM node:24-slim AS build
RUN corepack enable
WORKDIR /repo
COPY . .
RUN pnpm install --frozen-lockfile --prod

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /repo/packages/api ./
CMD ["index.js"]
