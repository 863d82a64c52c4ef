FROM gcr.io/distroless/nodejs24-debian13:nonroot AS base
WORKDIR /app
ENV PORT=8080
HEALTHCHECK --interval=30s CMD ["/nodejs/bin/node", "healthy.js"]

FROM base
COPY server.js healthy.js ./
EXPOSE ${PORT}
CMD ["server.js"]
