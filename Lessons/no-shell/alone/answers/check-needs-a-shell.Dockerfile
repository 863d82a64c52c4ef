FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY server.js healthy.js ./
ENV PORT=8080
HEALTHCHECK CMD curl --fail http://127.0.0.1:$PORT/
CMD ["server.js"]
