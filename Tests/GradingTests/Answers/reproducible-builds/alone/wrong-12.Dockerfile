# why: another package manager, which does not read package-lock.json
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN corepack enable && yarn install

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
