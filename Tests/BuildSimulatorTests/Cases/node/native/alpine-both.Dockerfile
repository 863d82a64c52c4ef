# expect: starts
# why: native module installed on the same musl image it runs on, tools present for a source build
FROM node:22-alpine AS deps
RUN apk add --no-cache python3 make g++
WORKDIR /app
COPY package.json .
RUN npm install
FROM node:22-alpine
WORKDIR /app
COPY --from=deps /app/node_modules node_modules
COPY . .
CMD ["npm", "start"]
