from node:24 as build
workdir /src
copy package.json package-lock.json tsconfig.json /src/
copy src /src/src
run npm ci && npx tsc && npm prune --omit=dev && mkdir /out && cp -r package.json node_modules dist /out/
from gcr.io/distroless/nodejs24-debian13:nonroot
copy --from=build /out /app
workdir /app
cmd ["/app/dist/server.js"]
