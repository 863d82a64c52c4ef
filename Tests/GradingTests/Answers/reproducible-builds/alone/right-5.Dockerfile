# why: Node 22 on both sides, whole folder, stage by number
FROM node:22-slim
WORKDIR /app
COPY . .
RUN npm ci

FROM gcr.io/distroless/nodejs22-debian13
WORKDIR /app
COPY --from=0 /app .
CMD ["server.js"]
