FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
CMD ["dist/server.js"]
