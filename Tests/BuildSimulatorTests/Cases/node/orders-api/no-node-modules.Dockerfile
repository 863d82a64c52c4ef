# expect: fails package-missing
# why: node_modules stays in the deps stage
FROM node:24-alpine AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
EXPOSE 8080
CMD ["server.js"]
