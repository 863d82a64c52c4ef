# expect: fails not-executable
# why: bin/thumb.js has mode 0644 in the context and is started directly
FROM node:24-slim AS deps
WORKDIR /opt/thumb
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:24-slim
WORKDIR /opt/thumb
COPY . .
COPY --from=deps /opt/thumb/node_modules ./node_modules
ENTRYPOINT ["/opt/thumb/bin/thumb.js"]
CMD ["--info"]
