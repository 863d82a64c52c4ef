# why: two stages, chmod in the first one, link copy
FROM node:24 AS prepare
WORKDIR /app
COPY . .
RUN chmod 0644 *.js

FROM gcr.io/distroless/nodejs24-debian13
ENV PORT="8080"
WORKDIR /app
COPY --link --from=prepare /app/ ./
EXPOSE $PORT
HEALTHCHECK --interval=1m CMD [ "/nodejs/bin/node" , "/app/healthy.js" ]
CMD [ "server.js" ]
