# expect: fails module-missing
# why: no pnpm in the run stage; docker-entrypoint.sh hands "pnpm" to node: Error: Cannot find module '/app/pnpm'
FROM node:24-alpine AS build
RUN corepack enable
WORKDIR /app
COPY . .
RUN pnpm install --frozen-lockfile --prod

FROM node:24-alpine
WORKDIR /app
COPY --from=build /app .
CMD ["pnpm", "start"]
