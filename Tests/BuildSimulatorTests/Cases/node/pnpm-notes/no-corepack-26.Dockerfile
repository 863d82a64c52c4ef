# expect: fails build-fails
# why: Node 25 and later images ship no corepack: /bin/sh: 1: corepack: not found
FROM node:26-slim AS build
RUN corepack enable
WORKDIR /app
COPY package.json pnpm-lock.yaml ./
RUN pnpm install --frozen-lockfile --prod
COPY . .

FROM gcr.io/distroless/nodejs26-debian13:nonroot
WORKDIR /app
COPY --from=build /app .
CMD ["index.js"]
