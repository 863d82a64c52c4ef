# expect: fails library-missing
# why: base has no libstdc++.so.6, which the node binary is linked against.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /usr/local/bin/node /usr/local/bin/
COPY --from=build /app /app
ENTRYPOINT ["node"]
CMD ["/app/server.js"]
