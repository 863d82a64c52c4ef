# expect: starts
# why: the same direct start works in a full image with the exec bit set by COPY --chmod
FROM node:24-slim AS deps
WORKDIR /opt/thumb
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:24-slim
WORKDIR /opt/thumb
COPY --from=deps /opt/thumb/node_modules ./node_modules
COPY package.json ./
COPY lib ./lib
COPY --chmod=0755 bin/thumb.js ./bin/thumb.js
USER 1000:1000
ENTRYPOINT ["./bin/thumb.js"]
CMD ["--info"]
