# expect: fails module-missing
# why: the resource bundle stays behind, Bundle.module stops the program at start
FROM swift:6.3 AS build
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
WORKDIR /build-almanac
COPY . .
RUN flags=(-c release --static-swift-stdlib); \
    swift build "${flags[@]}"; \
    bin="$(swift build "${flags[@]}" --show-bin-path)"; \
    for b in AlmanacService moonctl; do install -D -m 755 "$bin/$b" "/out/$b"; strip "/out/$b"; done

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out/ /app/
WORKDIR /app
ENTRYPOINT ["/app/AlmanacService"]
