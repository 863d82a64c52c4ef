# expect: starts
# why: example of the distroless repository: copy the whole app folder, CMD is the script
FROM node:24 AS build-env
COPY . /app
WORKDIR /app

RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build-env /app /app
WORKDIR /app
CMD ["server.js"]
