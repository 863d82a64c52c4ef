# why: Node's folder put on PATH, so the check may say node
FROM gcr.io/distroless/nodejs24-debian13
ENV PATH=/nodejs/bin:$PATH
ENV PORT=8080
WORKDIR /app
COPY *.js ./
HEALTHCHECK CMD ["node", "healthy.js"]
ENTRYPOINT ["node", "server.js"]
