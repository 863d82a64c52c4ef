# why: moving tag current with only a variant
FROM node:current-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
