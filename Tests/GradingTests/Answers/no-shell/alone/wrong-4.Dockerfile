# why: the check is in the stage that is left behind
FROM node:24 AS build
WORKDIR /app
COPY . .
ENV PORT=8080
HEALTHCHECK CMD ["/nodejs/bin/node", "healthy.js"]

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app .
CMD ["server.js"]
