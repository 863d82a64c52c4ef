# why: the build stage is never built because the names are swapped: final stage is first
FROM gcr.io/distroless/nodejs24-debian13 AS run
WORKDIR /app
COPY --from=build /app/dist ./dist
CMD ["dist/server.js"]

FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build
