# why: npm project given by a prefix, build by working folder, no WORKDIR before the install
FROM node:24 AS build
COPY package.json package-lock.json /app/
RUN npm --prefix /app ci
WORKDIR /app
COPY src/ ./src
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/dist dist
COPY --from=build /app/package.json .
CMD ["dist/server.js"]
