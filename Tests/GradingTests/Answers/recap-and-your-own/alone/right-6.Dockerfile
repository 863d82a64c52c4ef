# why: secret mount for npm beside the manifest, ONBUILD-free, lower case
from node:24-bookworm as build
workdir /app
copy package.json package-lock.json ./
run --mount=type=secret,id=npmrc,target=/app/.npmrc npm ci
copy tsconfig.json ./
copy src ./src
run ./node_modules/.bin/tsc && npm prune --omit=dev

from gcr.io/distroless/nodejs24-debian13:nonroot
workdir /app
copy --from=build /app/package.json ./
copy --from=build /app/node_modules ./node_modules
copy --from=build /app/dist ./dist
cmd ["dist/server.js"]
