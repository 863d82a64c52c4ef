# syntax=docker/dockerfile:1
# The project's own image, built the way the course teaches it. Each line says why it stands there.

# The build stage has everything that compiling needs. None of it ships.
FROM swift:6.3-noble AS build

# C libraries with their static archives, so that the program needs none of them when it runs. The lists go in
# the same step: what a later one deletes stays in the layer.
RUN apt-get update \
 && apt-get install -y --no-install-recommends libbsd-dev libcmark-gfm-dev libcmark-gfm-extensions-dev \
      libedit-dev libncurses-dev libsqlite3-dev libyaml-dev ncurses-term \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /src

# The manifest before the sources: a change of the code does not fetch the packages again. Both cache mounts stand in
# the build step too: what lies in one is there only where it is mounted.
COPY Package.swift ./
RUN --mount=type=cache,target=/root/.cache/org.swift.swiftpm --mount=type=cache,target=/build \
    swift package resolve --scratch-path /build

# What the manifest names, and nothing else: lessons and words are data, they are not compiled.
COPY Benchmarks Benchmarks
COPY Tests Tests
COPY Sources Sources
# A cache mount keeps what was compiled from one build to the next; it is in no layer, so the program is copied out.
RUN --mount=type=cache,target=/root/.cache/org.swift.swiftpm --mount=type=cache,target=/build \
    swift build -c release --product learn-distroless --scratch-path /build --static-swift-stdlib \
      -Xswiftc -static-executable -Xlinker --gc-sections -Xlinker -s \
 && mkdir /out && cp /build/release/learn-distroless /out/

# Descriptions of the terminals that people have; the last stage has no package manager to bring them.
RUN mkdir -p /terminfo/x /terminfo/s /terminfo/t /terminfo/l /terminfo/v /terminfo/d \
 && for name in xterm xterm-256color screen screen-256color tmux tmux-256color linux vt100 dumb; do \
      cp "$(find /lib/terminfo /usr/share/terminfo -name "$name" | head -n 1)" "/terminfo/${name%"${name#?}"}/"; \
    done

# Certificates, a user and an empty /tmp, and otherwise only what is copied below: no shell, no package manager.
FROM gcr.io/distroless/static-debian13:nonroot

COPY --from=build /terminfo /usr/share/terminfo
# Without it the C library takes all text for ASCII, and every sign beyond that is shown in its place.
COPY --from=build /usr/lib/locale/C.utf8 /usr/lib/locale/C.utf8
COPY --from=build /out/learn-distroless /usr/bin/learn-distroless
# Data last: it changes most often, and the layers above stay in the cache.
COPY Images /usr/share/learn-distroless/Images
COPY Locales /usr/share/learn-distroless/Locales
COPY Lessons /usr/share/learn-distroless/Lessons

ENV LANG=C.UTF-8
# The record and the drafts live in the home folder of `nonroot`: mount a volume there to keep them.
WORKDIR /home/nonroot
# A list, as there is no shell to split words. `docker run -it IMAGE check -` adds arguments to it.
ENTRYPOINT ["/usr/bin/learn-distroless"]
