# expect: fails build-fails
# why: glob copy silently leaves out the ignored lock file, npm ci refuses
FROM node:24-alpine
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
COPY src ./src
USER node
CMD ["npm", "start"]
