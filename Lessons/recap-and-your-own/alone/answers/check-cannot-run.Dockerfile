from node:24-trixie
workdir /src
copy package.json package-lock.json tsconfig.json /src/
run ["npm", "ci"]
copy src /src/src
run <<EOF
set -e
npx tsc
npm prune --omit=dev
mkdir -p /out
cp -r package.json node_modules dist /out
EOF

from gcr.io/distroless/nodejs24-debian13:nonroot
copy --from=0 --chown=65532:65532 /out /app
workdir /app
user 65532
expose 3000
healthcheck cmd curl --fail http://127.0.0.1:3000/
cmd ["/app/dist/server.js"]
