# expect: starts
# why: heredoc RUN with a loop and a check, exec form at the end
# syntax=docker/dockerfile:1
FROM node:24 AS builder
WORKDIR /app
COPY . .
RUN <<EOF
set -e
npm ci
npm run build
npm prune --omit=dev
for f in dist/index.js dist/quotes.js; do
  if [ ! -s "$f" ]; then
    echo "missing $f" >&2
    exit 1
  fi
done
EOF

FROM gcr.io/distroless/nodejs24-debian13:debug-nonroot
COPY --from=builder /app/package.json /app/
COPY --from=builder /app/node_modules /app/node_modules
COPY --from=builder /app/dist /app/dist
WORKDIR /app
CMD ["./dist/index.js"]
