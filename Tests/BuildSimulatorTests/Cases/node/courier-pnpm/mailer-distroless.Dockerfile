# expect: starts
# why: worker deployed with pnpm deploy and run from its folder on distroless
FROM node:24-slim AS base
ENV PNPM_HOME="/pnpm"
ENV PATH="$PNPM_HOME:$PATH"
RUN corepack enable

FROM base AS build
WORKDIR /repo
COPY pnpm-lock.yaml pnpm-workspace.yaml package.json .npmrc ./
COPY --parents apps/*/package.json packages/*/package.json ./
RUN --mount=type=cache,id=pnpm,target=/pnpm/store pnpm install --frozen-lockfile
COPY apps apps
COPY packages packages
RUN pnpm --filter @courier/shared run build \
 && pnpm --filter=@courier/mailer deploy --prod /out

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /out /app
WORKDIR /app
CMD ["src/main.js"]
