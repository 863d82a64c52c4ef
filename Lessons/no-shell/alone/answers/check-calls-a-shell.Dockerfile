FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY server.js ./
ENV PORT=8080
EXPOSE 8080
HEALTHCHECK CMD ["sh", "-c", "/nodejs/bin/node healthy.js"]
CMD ["server.js"]
