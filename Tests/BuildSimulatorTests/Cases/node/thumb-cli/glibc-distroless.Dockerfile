# expect: starts
# why: sharp installed on Debian, run on Debian distroless
FROM node:24-slim AS deps
WORKDIR /opt/thumb
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY bin bin
COPY lib lib

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=deps /opt/thumb /opt/thumb
ENTRYPOINT ["/nodejs/bin/node", "/opt/thumb/bin/thumb.js"]
CMD ["--info"]
