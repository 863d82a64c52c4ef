ARG NODE_VERSION=24.19.0
FROM node:${NODE_VERSION}-trixie AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY server.js package.json ./
CMD ["/app/server.js"]
