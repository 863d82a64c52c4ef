# expect: starts
# why: node:22 has corepack, pnpm installs node_modules with relative links inside /repo, and that folder is copied as a whole.
FROM node:22 AS install
ENV COREPACK_ENABLE_DOWNLOAD_PROMPT=0
RUN corepack enable
WORKDIR /repo
COPY package.json pnpm-lock.yaml ./
RUN pnpm install --frozen-lockfile --prod

FROM gcr.io/distroless/nodejs22-debian13:nonroot
WORKDIR /app
COPY --from=install /repo/node_modules ./node_modules
COPY index.js package.json ./
COPY public ./public
ENV PORT=8000
CMD ["index.js"]
