# expect: starts
# why: node 26 has no corepack, but npm install -g pnpm brings pnpm, and the hoisted modules are copied into nodejs26.
FROM node:26-slim AS deps
RUN npm install --global pnpm@10
WORKDIR /src
COPY . .
RUN pnpm install --frozen-lockfile --prod --config.node-linker=hoisted

FROM gcr.io/distroless/nodejs26-debian13:nonroot
COPY --from=deps /src /src
WORKDIR /src
EXPOSE 8000
CMD ["index.js"]
