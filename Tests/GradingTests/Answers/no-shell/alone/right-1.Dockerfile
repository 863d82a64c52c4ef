# why: the plain answer, old ENV form
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
ENV PORT 8080
EXPOSE 8080
HEALTHCHECK CMD ["/nodejs/bin/node", "healthy.js"]
CMD ["server.js"]
