# expect: fails user-missing
# why: the user node exists in the official image only, distroless knows root, nobody and nonroot.
FROM node:24-slim AS build
WORKDIR /app
COPY --chown=node:node . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app ./
USER node
CMD ["server.js"]
