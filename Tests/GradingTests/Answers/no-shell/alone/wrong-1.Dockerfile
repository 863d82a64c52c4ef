# why: thinks that the entrypoint is put before the check
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
ENV PORT=8080
HEALTHCHECK CMD ["healthy.js"]
CMD ["server.js"]
