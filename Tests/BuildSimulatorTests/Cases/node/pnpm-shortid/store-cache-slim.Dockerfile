# expect: starts
# why: The pnpm store is a cache mount, pnpm copies the packages into /app/node_modules, and the slim final stage runs node by name.
FROM node:24-slim AS base
ENV PNPM_HOME="/pnpm"
ENV PATH="$PNPM_HOME:$PATH"
RUN corepack enable
WORKDIR /app

FROM base AS prod-deps
COPY package.json pnpm-lock.yaml ./
RUN --mount=type=cache,id=pnpm,target=/pnpm/store pnpm install --prod --frozen-lockfile

FROM node:24-slim
WORKDIR /app
COPY . .
COPY --from=prod-deps /app/node_modules /app/node_modules
USER 1000
EXPOSE 8000
CMD [ "node", "index.js" ]
