# why: code name of Node 24's long-term line, long name of npm ci
FROM node:krypton AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm clean-install

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
