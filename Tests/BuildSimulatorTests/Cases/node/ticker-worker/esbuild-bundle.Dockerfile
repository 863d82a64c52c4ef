# expect: starts
# why: bundle, data beside it, state folder owned by nonroot
FROM node:24-alpine AS bundle
WORKDIR /work
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npm run bundle && mkdir state

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=bundle /work/out/main.mjs /app/bin/main.mjs
COPY data /app/data
COPY --from=bundle --chown=65532:65532 /work/state /app/state
VOLUME /app/state
WORKDIR /app
CMD ["bin/main.mjs"]
