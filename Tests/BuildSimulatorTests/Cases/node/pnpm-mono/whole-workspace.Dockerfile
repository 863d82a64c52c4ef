# expect: starts
# why: pnpm's links stay valid because the whole workspace keeps its layout.
FROM node:24-slim AS build
ENV PNPM_HOME=/pnpm CI=true
ENV PATH=$PNPM_HOME:$PATH
RUN corepack enable
WORKDIR /repo
COPY . .
RUN --mount=type=cache,id=pnpm,target=/pnpm/store pnpm install --frozen-lockfile --prod

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /repo /repo
WORKDIR /repo/packages/api
CMD ["index.js"]
