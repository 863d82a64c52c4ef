# why: start from the sources with type stripping instead of the build: imports end in .js
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app .
CMD ["src/server.ts"]
