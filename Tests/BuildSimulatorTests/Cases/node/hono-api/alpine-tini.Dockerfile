# expect: starts
# why: tini as PID 1, files owned by node
FROM node:24-alpine
RUN apk add --no-cache tini
WORKDIR /home/node/app
RUN chown node:node /home/node/app
USER node
COPY --chown=node:node package*.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --chown=node:node src ./src
EXPOSE 3000
ENTRYPOINT ["/sbin/tini", "--"]
CMD ["node", "src/server.js"]
