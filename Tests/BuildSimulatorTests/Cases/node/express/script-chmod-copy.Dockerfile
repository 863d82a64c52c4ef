# expect: starts
# why: COPY --chmod makes the bash script executable, debian has bash
# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json /app/
RUN npm install --omit=dev
COPY . /app
COPY --chmod=0755 scripts/start.sh /start
ENTRYPOINT ["/start"]
