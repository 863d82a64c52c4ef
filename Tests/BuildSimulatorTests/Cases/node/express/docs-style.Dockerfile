# expect: starts
# why: Docker docs style, npm install without lock, run as node
FROM node:22-alpine
ENV NODE_ENV=production
WORKDIR /usr/src/app
COPY package.json ./
RUN --mount=type=cache,target=/root/.npm npm install --omit=dev
USER node
COPY . .
EXPOSE 3000
CMD ["npm", "start"]
