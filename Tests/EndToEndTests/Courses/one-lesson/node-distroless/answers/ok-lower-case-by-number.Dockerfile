from node:22
workdir /usr/src/app
copy ["package.json", "package-lock.json", "./"]
run npm ci --no-audit \
    # the compiler is a dev dependency
    --no-fund
add . .
run set -eux; \
    npx tsc; \
    rm -rf src; \
    npm prune --production

from gcr.io/distroless/nodejs22-debian13:nonroot
copy --from=0 --chown=65532:65532 /usr/src/app /home/nonroot
expose 3000
cmd ["/home/nonroot/dist/server.js"]
