# expect: starts
# why: compilers in a virtual package, alpine on both sides, data folder given to node
FROM node:24-alpine AS deps
RUN apk add --no-cache --virtual .gyp python3 make g++
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && apk del .gyp

FROM node:24-alpine
RUN install -d -o node -g node /var/lib/notes
ENV DATA_DIR=/var/lib/notes
WORKDIR /app
COPY --from=deps /app/node_modules node_modules
COPY package.json server.js db.js ./
COPY migrations migrations
USER node
CMD ["npm", "run", "start"]
