# expect: starts
# why: pnpm installed by npm, prune keeps prod deps, symlinked store inside node_modules
FROM node:24-slim
RUN npm install -g pnpm@10
WORKDIR /app
COPY package.json ./
RUN pnpm install
COPY . .
RUN pnpm run build && CI=true pnpm prune --prod
CMD ["node", "dist/index.js"]
