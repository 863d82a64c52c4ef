# why: npm ci with a prefix, heredoc, tabs
FROM	node:24.11-bookworm-slim	AS	build
COPY	package.json package-lock.json	/app/
RUN	<<EOF
set -e
npm --prefix /app ci
EOF

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
