# expect: fails not-executable
# why: bin/courier.js has mode 0644 in the context and COPY keeps it.
FROM node:24-slim
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
COPY lib lib
COPY bin bin
ENTRYPOINT ["/app/bin/courier.js"]
