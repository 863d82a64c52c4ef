# expect: fails copy-source-missing
# why: there is no package-lock.json in a yarn project
FROM node:22 AS builder
WORKDIR /opt/app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs22-debian13
WORKDIR /opt/app
COPY --from=builder /opt/app ./
CMD ["dist/server.js"]
