FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY server.js ./
ENV PORT=8080
EXPOSE 8080
HEALTHCHECK CMD ["/nodejs/bin/node", "-e", "fetch('http://127.0.0.1:$PORT/').then(r => process.exit(r.ok ? 0 : 1))"]
CMD ["server.js"]
