FROM node:24-alpine
WORKDIR /srv/uptime
COPY package*.json server.js ./
RUN npm ci --omit=dev && npm cache clean --force
EXPOSE 3000
ENTRYPOINT ["node"]
CMD ["server.js"]
