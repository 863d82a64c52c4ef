FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY server.js ./
ENV PORT=8080
CMD ["server.js"]
