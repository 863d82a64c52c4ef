# expect: starts
# why: The plain single stage file: the full node image has npm and a shell, so shell form npm start works.
FROM node:22
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
EXPOSE 3000
CMD npm start
