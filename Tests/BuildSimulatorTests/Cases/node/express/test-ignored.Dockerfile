# expect: fails copy-source-missing
# why: .dockerignore leaves out test, so COPY test/ finds nothing
FROM node:24 AS base
WORKDIR /app
COPY package.json ./
RUN npm install
COPY src/ src/
COPY test/ test/
RUN npm test
CMD ["node","src/server.js"]
