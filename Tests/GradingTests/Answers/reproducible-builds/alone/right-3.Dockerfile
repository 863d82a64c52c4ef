# why: tag and digest on both
FROM node:24@sha256:3f4d9a0b1c2e5f673f4d9a0b1c2e5f673f4d9a0b1c2e5f673f4d9a0b1c2e5f67 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM gcr.io/distroless/nodejs24-debian13:nonroot@sha256:0f4d9a0b1c2e5f673f4d9a0b1c2e5f673f4d9a0b1c2e5f673f4d9a0b1c2e5f67
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
