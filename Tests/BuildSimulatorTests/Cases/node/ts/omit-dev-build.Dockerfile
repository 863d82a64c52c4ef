# expect: fails build-fails
# why: NODE_ENV=production leaves typescript out, tsc not found
FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build
CMD ["npm", "start"]
