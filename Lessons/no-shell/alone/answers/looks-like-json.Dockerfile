FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --chmod=0644 server.js healthy.js ./
ENV PORT=8080
EXPOSE 8080
HEALTHCHECK CMD ["/nodejs/bin/node", "healthy.js"]
CMD ['server.js']
