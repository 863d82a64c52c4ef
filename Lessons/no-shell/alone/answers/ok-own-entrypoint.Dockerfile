from gcr.io/distroless/nodejs24-debian13:nonroot
arg port=8080
env PORT=$port
copy server.js healthy.js /app/
healthcheck cmd ["/nodejs/bin/node", "/app/healthy.js"]
entrypoint ["/nodejs/bin/node", "--enable-source-maps", "/app/server.js"]
expose 8080
