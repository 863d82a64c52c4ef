# expect: fails copy-source-missing
# why: apps/gateway/node_modules holds only links into the root .pnpm store, which is not copied
FROM node:24-slim AS base
ENV PNPM_HOME="/pnpm"
ENV PATH="$PNPM_HOME:$PATH"
RUN corepack enable

FROM base AS build
WORKDIR /repo
COPY . .
RUN pnpm install --frozen-lockfile && pnpm -r run build

FROM node:24-slim
WORKDIR /app
COPY --from=build /repo/apps/gateway/package.json ./
COPY --from=build /repo/apps/gateway/node_modules ./node_modules
COPY --from=build /repo/apps/gateway/dist ./dist
USER node
CMD ["node", "dist/main.js"]
