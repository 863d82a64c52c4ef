# why: writes the password into a file with a heredoc
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY <<EOF /run/secrets/password
RELEASES_PASSWORD=hunter2
EOF
CMD ["dist/server.js"]
