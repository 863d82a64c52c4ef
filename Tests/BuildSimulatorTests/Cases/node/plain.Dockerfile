# expect: starts
FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY plain.js .
CMD ["plain.js"]
