# expect: starts
# why: relative destinations follow the image's own working directory /home/nonroot, and so does CMD.
FROM node:24-slim AS build
WORKDIR /work
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /work/node_modules ./node_modules
COPY server.js ./
COPY routes ./routes
CMD ["server.js"]
