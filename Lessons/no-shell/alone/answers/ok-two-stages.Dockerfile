FROM node:24-alpine AS files
WORKDIR /app
COPY . .
RUN chmod 0644 *.js

FROM gcr.io/distroless/nodejs24-debian13
ENV PORT=8080
WORKDIR /app
COPY --from=files /app/ ./
EXPOSE $PORT
HEALTHCHECK --interval=30s --timeout=3s CMD ["/nodejs/bin/node", "/app/healthy.js"]
CMD ["/app/server.js"]
