# expect: fails library-missing
# why: a C++ program needs libstdc++.so.6, which base does not have
FROM gcc:14 AS b
COPY . /s
RUN make -C /s
FROM gcr.io/distroless/base-debian13
COPY --from=b /s/build/plugins /usr/local/lib/beacon
COPY --from=b /s/build/beacond /beacond
ENTRYPOINT ["/beacond"]
