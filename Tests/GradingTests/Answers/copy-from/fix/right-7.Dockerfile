# why: move after make, make -C, heredoc
FROM gcc:15 AS build
COPY . /src
RUN <<EOF
make -C /src
mv /src/build/tally /usr/bin/tally
EOF

FROM debian:trixie-slim
WORKDIR /opt/tally
COPY --from=build /usr/bin/tally /usr/bin/tally
CMD /usr/bin/tally
