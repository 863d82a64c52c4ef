# expect: fails build-fails
# why: next.config.js has no output: "standalone", so cp finds no .next/standalone and the build stops
FROM node:24 AS assemble
WORKDIR /work
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build
RUN mkdir -p /rootfs/app/.next \
 && cp -a .next/standalone/. /rootfs/app/ \
 && cp -a .next/static /rootfs/app/.next/static \
 && cp -a public /rootfs/app/public

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=assemble /rootfs/ /
WORKDIR /app
ENV HOSTNAME=0.0.0.0
CMD ["server.js"]
