# expect: fails package-missing
# why: only the gateway is compiled: @courier/shared has no dist, tsc stops
FROM node:24-slim AS base
ENV PNPM_HOME="/pnpm"
ENV PATH="$PNPM_HOME:$PATH"
RUN corepack enable

FROM base AS build
WORKDIR /repo
COPY . .
RUN pnpm install --frozen-lockfile
RUN pnpm --filter @courier/gateway run build
RUN pnpm --filter @courier/gateway deploy --prod /out

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /out .
CMD ["dist/main.js"]
