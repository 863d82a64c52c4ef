FROM node:24.19-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN ["npm", "ci"]
FROM gcr.io/distroless/nodejs24-debian13:nonroot-amd64
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY server.js .
CMD ["server.js"]
