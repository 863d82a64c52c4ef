ARG TAG=24-alpine
FROM node:${TAG} AS app
WORKDIR /app
COPY --link package.json package-lock.json ./
RUN ["npm", "ci"]
COPY --link server.js .
CMD ["node", "/app/server.js"]
