# why: forgets CMD inside HEALTHCHECK
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
ENV PORT=8080
HEALTHCHECK ["/nodejs/bin/node", "healthy.js"]
CMD ["server.js"]
