# expect: starts
# why: manifests first, then sources; the workspace links stay valid because the layout is kept
FROM node:24-bookworm-slim AS deps
WORKDIR /repo
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY packages/greet/package.json packages/greet/
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /repo
COPY --from=deps /repo/node_modules ./node_modules
COPY packages ./packages
COPY apps ./apps
WORKDIR apps/api
CMD ["src/index.js"]
