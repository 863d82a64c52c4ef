# syntax=docker/dockerfile:1
# why: exclude on both copies, second install with omit=dev
FROM node:24 AS build
WORKDIR /app
COPY --exclude=.env . .
RUN npm ci
RUN npx tsc
RUN rm -rf node_modules && npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build --exclude=src --exclude=test --exclude=tsconfig.json /app .
CMD ["/app/dist/server.js"]
