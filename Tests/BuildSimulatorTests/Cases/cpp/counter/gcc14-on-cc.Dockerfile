# expect: starts
# why: gcc:14 is Debian 13 and has the same libstdc++ (GCC 14) as cc-debian13.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/counter /usr/local/bin/counter
ENTRYPOINT ["counter"]
CMD ["2"]
