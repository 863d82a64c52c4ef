# expect: starts
# why: musl builder and musl runtime
FROM node:24-alpine AS deps
WORKDIR /opt/thumb
COPY package.json package-lock.json ./
RUN npm ci

FROM node:24-alpine
WORKDIR /opt/thumb
COPY . .
COPY --from=deps /opt/thumb/node_modules ./node_modules
RUN chmod +x bin/thumb.js && ln -s /opt/thumb/bin/thumb.js /usr/local/bin/thumb
USER node
ENTRYPOINT ["thumb"]
