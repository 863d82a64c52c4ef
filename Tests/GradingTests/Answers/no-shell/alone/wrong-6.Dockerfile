# why: ARG only, not in the environment of the container
FROM gcr.io/distroless/nodejs24-debian13
ARG PORT=8080
WORKDIR /app
COPY . .
HEALTHCHECK CMD ["/nodejs/bin/node", "healthy.js"]
CMD ["server.js"]
