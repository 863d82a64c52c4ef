# expect: starts
# why: pnpm installed with npm instead of corepack
FROM node:24-slim AS build
RUN npm install --global pnpm@9.15.9
WORKDIR /repo
COPY . .
RUN pnpm install --frozen-lockfile
RUN pnpm --filter @courier/gateway... run build
RUN pnpm --filter=@courier/gateway deploy --prod /out

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build --chown=nonroot:nonroot /out .
USER nonroot
CMD ["dist/main.js"]
