# why: sh inside the list
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
ENV PORT=8080
HEALTHCHECK CMD ["sh", "-c", "/nodejs/bin/node healthy.js"]
CMD ["server.js"]
