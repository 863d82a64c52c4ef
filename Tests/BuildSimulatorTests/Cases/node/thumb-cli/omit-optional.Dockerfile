# expect: fails module-missing
# why: the prebuilt sharp binaries are optional dependencies
FROM node:24-slim AS deps
WORKDIR /opt/thumb
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional
COPY . .

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=deps /opt/thumb /opt/thumb
WORKDIR /opt/thumb
CMD ["bin/thumb.js", "--info"]
