# expect: fails library-missing
# why: without --static-swift-stdlib the program needs libswiftCore.so, absent from cc
FROM swift:6.3 AS b
COPY . /s
WORKDIR /s
RUN swift build -c release --product moonctl
FROM gcr.io/distroless/cc-debian13
COPY --from=b /s/.build/release/moonctl /moonctl
ENTRYPOINT ["/moonctl", "list"]
