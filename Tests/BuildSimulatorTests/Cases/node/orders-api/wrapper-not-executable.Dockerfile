# expect: fails not-executable
# why: wait-and-run.sh has mode 0644 in the context and is never made executable
FROM node:22-alpine
ENV NODE_ENV=production
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
COPY . .
USER node
ENTRYPOINT ["./wait-and-run.sh"]
CMD ["node", "server.js"]
