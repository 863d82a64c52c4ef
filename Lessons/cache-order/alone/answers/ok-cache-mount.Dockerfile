from node:24 as build
workdir /src
copy --link package.json package-lock.json /src/
run --mount=type=cache,target=/root/.npm npm ci
copy --link src /src/src
run npm run build

from node:24-alpine
workdir /app
copy --from=build /src/package.json ./
copy --from=build /src/dist ./dist/
cmd ["node", "dist/server.js"]
