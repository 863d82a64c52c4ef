# expect: starts
# why: standalone tree, static and public on the nodejs image with server.js as CMD
FROM node:24 AS b
WORKDIR /app
COPY . .
RUN npm install && npm run build
FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=b /app/.next/standalone .
COPY --from=b /app/.next/static .next/static
COPY --from=b /app/public public
ENV HOSTNAME=0.0.0.0 PORT=3000
CMD ["server.js"]
