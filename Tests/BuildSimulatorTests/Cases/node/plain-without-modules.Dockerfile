# expect: fails package-missing
FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY needs.js .
CMD ["needs.js"]
