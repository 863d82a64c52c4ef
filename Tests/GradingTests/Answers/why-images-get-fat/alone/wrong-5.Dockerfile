# why: the bind mount brings server.js only for the RUN, so it is gone at start
FROM node:24-alpine
WORKDIR /app
RUN --mount=type=bind,target=/app,rw npm ci
CMD ["node", "server.js"]
