# expect: fails package-missing
# why: with --packages=external ms stays a require(), and no node_modules is copied.
FROM node:24-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npx esbuild src/index.js --bundle --platform=node --packages=external --outfile=dist/worker.cjs

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /src/dist/worker.cjs /worker.cjs
CMD ["/worker.cjs"]
