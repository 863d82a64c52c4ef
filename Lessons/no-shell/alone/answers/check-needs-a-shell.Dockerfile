FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --chmod=0644 server.js healthy.js ./
ENV PORT=8080
EXPOSE 8080
HEALTHCHECK CMD ["curl", "--fail", "http://127.0.0.1:8080/"]
CMD ["server.js"]
