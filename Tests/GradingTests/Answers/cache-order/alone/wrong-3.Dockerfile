# why: contents of dist land in /app, the command says dist/
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/dist /app/package.json ./
CMD ["dist/server.js"]
