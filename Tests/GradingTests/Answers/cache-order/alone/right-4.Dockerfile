# why: three stages, deps and build, whole folder after a cleanup
FROM node:24 AS deps
WORKDIR /app
ADD package.json package-lock.json ./
RUN npm ci

FROM deps AS build
ADD src/ src/
RUN npm run build
RUN rm -rf node_modules src

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app .
CMD ["dist/server.js"]
