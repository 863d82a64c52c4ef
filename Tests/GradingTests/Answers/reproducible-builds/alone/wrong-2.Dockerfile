# why: lock file is copied, but npm install may change it
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm i

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
