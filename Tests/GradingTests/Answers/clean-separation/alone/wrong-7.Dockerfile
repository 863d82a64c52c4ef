# why: copies everything and deletes in the last stage's own middle stage
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app .
COPY --from=build /app/dist dist
CMD ["dist/server.js"]
