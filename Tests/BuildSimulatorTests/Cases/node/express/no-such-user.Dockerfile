# expect: fails user-missing
# why: user app is never created
FROM node:24-alpine
WORKDIR /app
COPY . .
RUN npm install --omit=dev
USER app
CMD ["node", "src/server.js"]
