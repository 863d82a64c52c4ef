# why: npm ci after an update of a package
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci && npm add ms@latest

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
