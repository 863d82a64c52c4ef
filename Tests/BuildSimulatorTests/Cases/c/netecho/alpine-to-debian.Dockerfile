# expect: fails loader-missing
# why: musl binary on debian
FROM alpine:3.24 AS build
RUN apk add --no-cache gcc musl-dev make sqlite-dev
WORKDIR /src
COPY . .
RUN make
FROM debian:13-slim
RUN apt-get update && apt-get install -y libsqlite3-0
COPY --from=build /src/netecho /usr/bin/netecho
CMD ["netecho"]
