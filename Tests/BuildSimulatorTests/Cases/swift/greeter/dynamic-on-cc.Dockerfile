# expect: fails library-missing
# why: error while loading shared libraries: libswiftCore.so: cannot open shared object file
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/Greeter /Greeter
ENTRYPOINT ["/Greeter"]
