# why: check in shell form with node's whole path
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
ENV PORT=8080
HEALTHCHECK CMD /nodejs/bin/node healthy.js
CMD ["server.js"]
