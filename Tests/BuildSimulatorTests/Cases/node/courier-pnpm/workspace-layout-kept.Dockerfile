# expect: starts
# why: repository layout kept in the final image so that the pnpm links stay valid
FROM node:24-slim AS base
ENV PNPM_HOME="/pnpm"
ENV PATH="$PNPM_HOME:$PATH"
RUN corepack enable

WORKDIR /repo
COPY pnpm-lock.yaml pnpm-workspace.yaml package.json ./
COPY apps/gateway/package.json apps/gateway/
COPY apps/mailer/package.json apps/mailer/
COPY packages/shared/package.json packages/shared/

FROM base AS build
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm run build:all

FROM base AS prod
RUN pnpm install --frozen-lockfile --prod

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /repo/apps/gateway
COPY --from=prod /repo/node_modules /repo/node_modules
COPY --from=prod /repo/apps/gateway /repo/apps/gateway
COPY --from=prod /repo/packages/shared /repo/packages/shared
COPY --from=build /repo/packages/shared/dist /repo/packages/shared/dist
COPY --from=build /repo/apps/gateway/dist /repo/apps/gateway/dist
CMD ["dist/main.js"]
