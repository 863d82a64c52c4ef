FROM node:24-alpine
WORKDIR /app
COPY server.js healthy.js ./
ENV PORT=8080
HEALTHCHECK CMD ["node", "healthy.js"]
CMD ["node", "server.js"]
