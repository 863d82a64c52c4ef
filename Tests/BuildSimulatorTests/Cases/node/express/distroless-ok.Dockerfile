# expect: starts
# why: the distroless nodejs entrypoint is node, CMD is only the script
FROM node:24 AS build
WORKDIR /app
COPY package.json .
RUN npm i --omit=dev
COPY src src
FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /app /app
WORKDIR /app
CMD ["src/server.js"]
