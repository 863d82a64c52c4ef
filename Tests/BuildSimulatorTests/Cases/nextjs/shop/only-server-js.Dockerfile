# expect: fails package-missing
# why: only server.js of the standalone folder is copied, its node_modules is missing: Cannot find module next
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/.next/standalone/server.js ./
COPY --from=build /app/.next/standalone/.next ./.next
COPY --from=build /app/.next/static ./.next/static
COPY --from=build /app/public ./public
ENV HOSTNAME=0.0.0.0
CMD ["server.js"]
