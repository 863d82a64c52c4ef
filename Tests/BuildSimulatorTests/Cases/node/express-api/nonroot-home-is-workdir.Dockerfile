# expect: fails module-missing
# why: without WORKDIR the nonroot image starts in /home/nonroot, and server.js lies in /app.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY server.js ./
COPY routes ./routes/

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /app /app
EXPOSE 3000
CMD ["server.js"]
