# expect: starts
# why: only caches are mounted, the standalone output itself stays in the layer
# syntax=docker/dockerfile:1
FROM node:24 AS build
WORKDIR /app
COPY package.json ./
RUN --mount=type=cache,target=/root/.npm npm install
COPY . .
RUN --mount=type=cache,target=/app/.next/cache npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000
COPY --link --from=build --chown=65532:65532 /app/.next/standalone/ /app/
COPY --link --from=build --chown=65532:65532 /app/.next/static/ /app/.next/static/
COPY --link --from=build --chown=65532:65532 /app/public/ /app/public/
EXPOSE 3000
CMD ["server.js"]
