# expect: fails package-missing
# why: node_modules of the deps stage are put where node does not look
FROM node:24-alpine AS deps
WORKDIR /deps
COPY package.json .
RUN npm install --omit=dev
FROM node:24-alpine
WORKDIR /app
COPY src ./src
COPY --from=deps /deps/node_modules /deps/node_modules
CMD ["node", "src/server.js"]
