FROM gcr.io/distroless/nodejs26-debian13:nonroot
WORKDIR /home/nonroot/app
COPY --chown=nonroot:nonroot *.js ./
ENV NODE_ENV=production \
    PORT=8080
EXPOSE 8080/tcp
HEALTHCHECK CMD ["/nodejs/bin/node", "healthy.js"]
CMD ["server.js"]
