# expect: fails library-missing
# why: sharp is the musl build and does not load on glibc
FROM node:24-alpine AS deps
WORKDIR /opt/thumb
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=deps /opt/thumb /opt/thumb
CMD ["/opt/thumb/bin/thumb.js", "--info"]
