# why: prunes before it builds
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm prune --omit=dev
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
CMD ["dist/server.js"]
