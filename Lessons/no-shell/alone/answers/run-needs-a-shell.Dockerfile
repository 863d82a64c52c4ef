FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY server.js healthy.js ./
RUN chmod 0644 server.js
ENV PORT=8080
HEALTHCHECK CMD ["/nodejs/bin/node", "healthy.js"]
CMD ["server.js"]
