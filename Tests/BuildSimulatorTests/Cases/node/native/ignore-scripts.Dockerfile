# expect: fails module-missing
# why: --ignore-scripts never fetches or builds the .node file (bindings file not found)
FROM node:24-slim
WORKDIR /app
COPY package.json .
RUN npm install --ignore-scripts
COPY . .
CMD ["node", "index.js"]
