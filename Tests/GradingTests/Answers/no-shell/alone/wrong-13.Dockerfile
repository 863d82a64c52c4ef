# why: healthcheck by a bare relative path of node
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
ENV PORT=8080
HEALTHCHECK CMD ["node", "healthy.js"]
CMD ["server.js"]
