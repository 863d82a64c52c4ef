# expect: fails package-missing
# why: --packages=external leaves require("ms") in the bundle and no node_modules was copied.
FROM node:24-slim AS bundle
WORKDIR /b
COPY . .
RUN npm ci && npx esbuild lib/index.js --bundle --platform=node --packages=external --outfile=out/courier.cjs

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=bundle /b/out/courier.cjs /
CMD ["/courier.cjs"]
