# why: inline check which names the port itself
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY server.js .
ENV PORT=8080
HEALTHCHECK CMD ["/nodejs/bin/node", "--eval", "require('http').get('http://localhost:8080', r => process.exit(r.statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
CMD ["server.js"]
