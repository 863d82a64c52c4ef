# expect: starts
# why: esbuild puts ms into the bundle, so one file is enough.
FROM node:24-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build --chmod=0444 /src/dist/worker.cjs /worker.cjs
CMD ["/worker.cjs"]
