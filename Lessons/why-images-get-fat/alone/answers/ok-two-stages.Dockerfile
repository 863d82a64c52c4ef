FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build /app/node_modules /app/node_modules
COPY server.js /app/
WORKDIR /app
CMD ["server.js"]
