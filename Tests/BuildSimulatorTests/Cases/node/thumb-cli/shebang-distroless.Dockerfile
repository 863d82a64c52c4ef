# expect: fails program-missing
# why: #!/usr/bin/env node needs /usr/bin/env and node on PATH, distroless has neither
FROM node:24-slim AS deps
WORKDIR /opt/thumb
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .
RUN chmod 755 bin/thumb.js

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=deps /opt/thumb /opt/thumb
ENTRYPOINT ["/opt/thumb/bin/thumb.js"]
CMD ["--info"]
