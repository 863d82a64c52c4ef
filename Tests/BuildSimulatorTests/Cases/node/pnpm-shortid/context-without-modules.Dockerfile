# expect: fails package-missing
# why: The final stage copies only the context, where .dockerignore removes node_modules, so require('ms') finds nothing.
FROM node:22-slim AS deps
RUN corepack enable
WORKDIR /app
COPY package.json pnpm-lock.yaml ./
RUN pnpm install --frozen-lockfile --prod

FROM gcr.io/distroless/nodejs22-debian13:nonroot
WORKDIR /app
COPY . .
CMD ["index.js"]
