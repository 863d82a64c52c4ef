# why: packages in a folder where Node does not look
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build /app/package.json /app/
COPY --from=build /app/node_modules /deps/node_modules
COPY --from=build /app/dist /app/dist
CMD ["/app/dist/server.js"]
