# why: node_modules copied without the folder's name
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json /app/node_modules /app/dist ./
CMD ["server.js"]
