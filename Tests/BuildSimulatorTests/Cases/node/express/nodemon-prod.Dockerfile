# expect: fails program-not-on-path
# why: npm run dev calls nodemon, a dev dependency omitted; sh answers not found
FROM node:22
WORKDIR /app
COPY package.json ./
RUN npm install --omit=dev
COPY . .
CMD ["npm", "run", "dev"]
