FROM node:24 AS base
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM base AS test
COPY . .
RUN npm test

FROM base AS build
COPY tsconfig.json .
COPY src src
RUN ["npm", "run", "build"]
RUN npm prune --production

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /srv
COPY --from=build /app/package.json /srv/
COPY --from=build /app/node_modules /srv/node_modules/
COPY --from=build /app/dist /srv/dist/
ENTRYPOINT ["/nodejs/bin/node", "dist/server.js"]
