# why: script path is counted from the root, healthy.js is in /app
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
ENV PORT=8080
HEALTHCHECK CMD ["/nodejs/bin/node", "/healthy.js"]
CMD ["server.js"]
