# expect: fails module-missing
# why: templates/welcome.txt is read at start, only src and node_modules are copied
FROM node:24-slim AS base
ENV PNPM_HOME="/pnpm"
ENV PATH="$PNPM_HOME:$PATH"
RUN corepack enable

FROM base AS build
WORKDIR /repo
COPY . .
RUN pnpm install --frozen-lockfile && pnpm -r run build && pnpm --filter=@courier/mailer deploy --prod /out

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /out/package.json ./
COPY --from=build /out/node_modules ./node_modules
COPY --from=build /out/src ./src
CMD ["src/main.js"]
