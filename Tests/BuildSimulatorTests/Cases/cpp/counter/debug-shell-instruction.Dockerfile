# expect: unknown
# really: starts
# why: SHELL names /busybox/sh of the debug image, so shell-form RUN and ENTRYPOINT work there.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/cc-debian13:debug
SHELL ["/busybox/sh", "-c"]
COPY --from=build /src/build/counter /app/counter
RUN /app/counter 1 > /app/selftest.txt
ENTRYPOINT exec /app/counter 2
