# expect: starts
# why: --chmod makes the wrapper executable; it is a sh script and execs node
# syntax=docker/dockerfile:1.7
FROM node:22-alpine
ENV NODE_ENV=production
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
COPY . .
COPY --chmod=0755 wait-and-run.sh /usr/local/bin/wait-and-run
USER node
ENTRYPOINT ["wait-and-run"]
CMD ["node", "server.js"]
