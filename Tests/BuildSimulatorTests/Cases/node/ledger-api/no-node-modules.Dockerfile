# expect: fails package-missing
# why: express is not bundled and node_modules was not copied
FROM node:24-slim AS compile
WORKDIR /build
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci
COPY src src
RUN npx tsc -p .

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=compile /build/dist /app/dist
COPY config /app/config
COPY package.json /app/
CMD ["/app/dist/server.js"]
