# expect: starts
# why: without package.json Node 24 detects the ES module syntax of build/main.js by itself.
FROM node:24 AS b
WORKDIR /w
ADD . .
RUN <<EOF
set -e
npm ci
npm run build
npm prune --omit=dev
EOF

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /w
COPY --link --from=b /w/node_modules ./node_modules
COPY --link --from=b /w/build ./build
COPY --link --from=b /w/views ./views
CMD ["/w/build/main.js"]
