FROM node:24-alpine
WORKDIR /app
COPY --chown=node:node package.json package-lock.json server.js ./
RUN <<EOF
set -e
npm ci
chown -R node:node node_modules
EOF
USER node
CMD ["npm", "start"]
