# syntax=docker/dockerfile:1
FROM node:24 AS deps
WORKDIR /app
RUN --mount=type=bind,source=package.json,target=package.json \
    --mount=type=bind,source=package-lock.json,target=package-lock.json \
    --mount=type=cache,target=/root/.npm \
    node -v && env CI=true npm ci --omit dev

FROM node:24 AS build
WORKDIR /app
COPY --parents src package*.json tsconfig.json ./
RUN npm ci --loglevel warn && npx --no tsc

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY <<-'EOF' /app/health.mjs
	process.exit(0)
EOF
COPY package.json .
COPY --from=deps /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
HEALTHCHECK CMD ["/nodejs/bin/node", "/app/health.mjs"]
CMD ["--title", "picker", "dist/server.js"]
