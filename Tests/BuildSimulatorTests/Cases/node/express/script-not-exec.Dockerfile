# expect: fails not-executable
# why: scripts/start.sh is mode 0644 in the context
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json /app/
RUN npm install --omit=dev
COPY . /app
ENTRYPOINT ["/app/scripts/start.sh"]
