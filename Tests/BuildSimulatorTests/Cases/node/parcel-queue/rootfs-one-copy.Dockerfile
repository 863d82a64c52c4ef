# expect: starts
# why: one assembled tree laid over the nodejs image, absolute script path
FROM node:24 AS assemble
WORKDIR /work
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
RUN npm run build
RUN npm prune --omit=dev
COPY templates templates
RUN mkdir -p /rootfs/usr/lib/parcel /rootfs/var/lib/parcel \
 && cp -a node_modules dist templates package.json /rootfs/usr/lib/parcel/ \
 && chown 65532:65532 /rootfs/var/lib/parcel

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=assemble --chown=65532:65532 /rootfs/ /
ENV JOURNAL_DIR=/var/lib/parcel
CMD ["/usr/lib/parcel/dist/worker.js"]
