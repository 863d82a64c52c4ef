# expect: fails build-fails
# why: Node 25 and newer images ship no corepack, so "corepack enable" in node:26-slim ends with command not found.
FROM node:26-slim AS deps
RUN corepack enable
WORKDIR /app
COPY package.json pnpm-lock.yaml ./
RUN pnpm install --frozen-lockfile --prod

FROM gcr.io/distroless/nodejs26-debian13:nonroot
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY index.js ./
COPY public ./public
CMD ["index.js"]
