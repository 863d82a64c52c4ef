FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY server.js healthy.js ./
ENV PORT=8080
EXPOSE 8080
HEALTHCHECK NONE
CMD ["server.js"]
