# expect: fails build-fails
# why: g++ alone does not bring make into debian:trixie-slim.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/counter /usr/local/bin/counter
ENTRYPOINT ["counter"]
