# expect: fails entrypoint-repeated
# why: the image entrypoint is node already, it looks for /app/node
FROM node:24 AS build-env
COPY . /app
WORKDIR /app

RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build-env /app /app
WORKDIR /app
CMD ["node", "server.js"]
