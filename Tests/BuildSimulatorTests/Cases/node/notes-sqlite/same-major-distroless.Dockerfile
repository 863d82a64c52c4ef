# expect: starts
# why: addon built for Node 24 on glibc, run by Node 24 on glibc
FROM node:24 AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=deps /app /app
WORKDIR /app
CMD ["server.js"]
