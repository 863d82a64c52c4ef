# expect: starts
# why: esbuild puts ms into out/courier.cjs, so one file is enough.
FROM node:24-slim AS bundle
WORKDIR /b
COPY . .
RUN npm ci && npm run bundle

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=bundle /b/out/courier.cjs /
CMD ["/courier.cjs"]
