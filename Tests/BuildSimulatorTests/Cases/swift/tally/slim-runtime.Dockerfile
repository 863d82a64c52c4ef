# expect: starts
# why: The slim image of the same version has libswiftCore and Foundation for the dynamically linked binary.
ARG SWIFT=6.3
FROM swift:${SWIFT}-noble AS builder
COPY . /src
WORKDIR /src
RUN --mount=type=cache,target=/src/.build swift build -c release \
 && install -D "$(swift build -c release --show-bin-path)/tally" /out/tally

FROM swift:${SWIFT}-noble-slim
COPY --from=builder /out/tally /usr/local/bin/tally
COPY --chmod=0644 tally.json /etc/tally.json
ENV TALLY_FILE=/etc/tally.json
USER nobody
CMD ["tally"]
