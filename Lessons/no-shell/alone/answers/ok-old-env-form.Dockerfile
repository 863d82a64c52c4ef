FROM gcr.io/distroless/nodejs24-debian13:latest
WORKDIR /app
COPY ["server.js", "healthy.js", "./"]
ENV PORT 8080
HEALTHCHECK --start-period=5s CMD [ "/nodejs/bin/node", "healthy.js" ]
CMD [ "./server.js" ]
