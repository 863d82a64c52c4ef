# expect: starts
# why: pnpm documentation style: install, build all, pnpm deploy to a folder
FROM node:24-slim AS base
ENV PNPM_HOME="/pnpm"
ENV PATH="$PNPM_HOME:$PATH"
RUN corepack enable

FROM base AS build
COPY . /usr/src/app
WORKDIR /usr/src/app
RUN --mount=type=cache,id=pnpm,target=/pnpm/store pnpm install --frozen-lockfile
RUN pnpm run -r build
RUN pnpm deploy --filter=@courier/gateway --prod /prod/gateway
RUN pnpm deploy --filter=@courier/mailer --prod /prod/mailer

FROM base AS mailer
COPY --from=build /prod/mailer /prod/mailer
WORKDIR /prod/mailer
CMD [ "pnpm", "start" ]

FROM base AS gateway
COPY --from=build /prod/gateway /prod/gateway
WORKDIR /prod/gateway
EXPOSE 4000
CMD [ "node", "dist/main.js" ]
