# why: health check and port come from a stage which the last one continues
FROM gcr.io/distroless/nodejs24-debian13 AS base
ENV PORT=8080
HEALTHCHECK CMD ["/nodejs/bin/node", "/app/healthy.js"]

FROM base
WORKDIR /app
COPY server.js healthy.js ./
EXPOSE 8080
CMD ["server.js"]
