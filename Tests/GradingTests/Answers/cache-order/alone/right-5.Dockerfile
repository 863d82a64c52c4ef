# why: install in another folder, node_modules copied into the builder, explicit entrypoint
FROM node:24 AS modules
WORKDIR /m
COPY ["package.json", "package-lock.json", "/m/"]
RUN npm ci

FROM node:24 AS build
WORKDIR /app
COPY --from=modules /m/node_modules ./node_modules
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json /app/
COPY --from=build /app/dist/server.js /app/dist/server.js
ENTRYPOINT ["/nodejs/bin/node"]
CMD ["dist/server.js"]
