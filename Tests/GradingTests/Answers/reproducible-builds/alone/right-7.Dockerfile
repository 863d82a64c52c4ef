# why: a pinned npm first, then npm ci
FROM node:24.11.1 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --global npm@11.6.2 && npm ci

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
