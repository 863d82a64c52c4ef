# expect: starts
# why: test in the build and run with the toolchain image
FROM swift:6.3 AS base
WORKDIR /code
COPY Package.swift Package.swift
COPY Sources Sources
COPY Tests Tests

FROM base AS test
CMD ["swift", "test"]

FROM base AS run
RUN swift build --product Pulse
CMD [".build/debug/Pulse"]
