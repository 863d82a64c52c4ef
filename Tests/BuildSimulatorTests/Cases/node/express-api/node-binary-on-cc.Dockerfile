# expect: starts
# why: the official glibc node needs libstdc++, libgcc_s, libm and libc, and cc has them all; /usr/local/bin is on PATH.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /usr/local/bin/node /usr/local/bin/
COPY --from=build /app /app
ENTRYPOINT ["node"]
CMD ["/app/server.js"]
