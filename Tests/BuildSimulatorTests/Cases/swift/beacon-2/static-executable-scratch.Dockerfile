# expect: starts
# why: -static-executable links the Swift runtime and glibc statically, scratch is enough
FROM swift:6.3-noble AS build
COPY . /pkg
RUN swift build --package-path /pkg --scratch-path /tmp/b -c release -Xswiftc -static-executable \
 && install -D -m 0755 /tmp/b/release/beacond /out/bin/beacond

FROM scratch
COPY --from=build /out /
USER 1000:1000
EXPOSE 5000
ENTRYPOINT ["/bin/beacond"]
CMD ["5000"]
