# expect: starts
# why: vite stays installed and preview serves dist
FROM node:22-slim
WORKDIR /app
COPY package.json .
RUN npm install
COPY . .
RUN npx vite build
CMD ["npm", "run", "preview", "--", "--host", "0.0.0.0"]
