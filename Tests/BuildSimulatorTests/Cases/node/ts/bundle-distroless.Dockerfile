# expect: starts
# why: esbuild makes one cjs file with all of fastify, .cjs is not under type module
FROM node:22-bookworm AS bundle
WORKDIR /w
COPY package.json .
RUN npm install
COPY . .
RUN npm run bundle
FROM gcr.io/distroless/nodejs22-debian12:nonroot
COPY --from=bundle /w/out/app.cjs /app.cjs
CMD ["/app.cjs"]
