# expect: fails program-missing
# why: bin/motd starts with #!/usr/bin/env ruby, cc-debian13 has no /usr/bin/env
FROM ruby:3.4 AS ruby
WORKDIR /motd
COPY . .
RUN bundle install && chmod +x bin/motd

FROM gcr.io/distroless/cc-debian13
ARG LIBS=/usr/lib/x86_64-linux-gnu
COPY --from=ruby $LIBS/libcrypt.so.1 $LIBS/libgmp.so.10 $LIBS/libyaml-0.so.2 $LIBS/libffi.so.8 $LIBS/
COPY --from=ruby /usr/local /usr/local
COPY --from=ruby /motd /motd
ENV GEM_HOME=/usr/local/bundle LD_LIBRARY_PATH=/usr/local/lib LANG=C.UTF-8
WORKDIR /motd
USER 65532:65532
ENTRYPOINT ["/motd/bin/motd"]
