# why: alpine builder, runs the tests too, ship folder, USER nonroot
FROM node:24-alpine AS build
WORKDIR /build
COPY package*.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN npm run build && npm test
RUN npm prune --omit=dev && mkdir /ship && mv dist node_modules package.json /ship

FROM gcr.io/distroless/nodejs22-debian13
COPY --link --from=build /ship /srv
WORKDIR /srv
USER nonroot
ENTRYPOINT ["/nodejs/bin/node"]
CMD ["/srv/dist/server.js"]
