# expect: starts
# why: executable sh script, CMD gives server path, script prepends node
FROM node:22-alpine3.22
WORKDIR /home/node/app
RUN chown node:node .
USER node
COPY --chown=node:node package.json .
RUN npm install --omit=dev && npm cache clean --force
COPY --chown=node:node . .
COPY docker-entrypoint.sh /usr/local/bin/app-entrypoint
ENTRYPOINT ["app-entrypoint"]
CMD ["src/server.js"]
