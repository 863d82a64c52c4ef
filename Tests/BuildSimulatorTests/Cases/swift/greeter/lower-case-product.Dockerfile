# expect: fails copy-source-missing
# why: the product is Greeter: "/src/.build/release/greeter": not found
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release -Xswiftc -static-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/greeter /greeter
ENTRYPOINT ["/greeter"]
