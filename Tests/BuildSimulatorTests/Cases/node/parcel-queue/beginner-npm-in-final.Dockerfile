# expect: fails shell-missing
# why: npm ci is run in the distroless stage, which has neither a shell nor npm
FROM node:24 AS builder
WORKDIR /app
COPY package.json .
COPY package-lock.json .
RUN npm ci
COPY tsconfig.json .
COPY src src
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY package.json .
COPY package-lock.json .
RUN npm ci --omit=dev
COPY --from=builder /app/dist dist
COPY templates templates
CMD ["dist/worker.js"]
