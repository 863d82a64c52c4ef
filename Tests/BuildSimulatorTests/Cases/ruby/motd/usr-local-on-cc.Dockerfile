# expect: starts
# why: /usr/local of the ruby image and its few Debian libraries are copied onto cc-debian13 (same Debian)
FROM ruby:3.4 AS ruby
WORKDIR /motd
COPY . .
RUN bundle install

FROM gcr.io/distroless/cc-debian13
ARG LIBS=/usr/lib/x86_64-linux-gnu
COPY --from=ruby $LIBS/libcrypt.so.1 $LIBS/libgmp.so.10 $LIBS/libyaml-0.so.2 $LIBS/libffi.so.8 $LIBS/
COPY --from=ruby /usr/local /usr/local
COPY --from=ruby /motd /motd
ENV GEM_HOME=/usr/local/bundle LD_LIBRARY_PATH=/usr/local/lib LANG=C.UTF-8
WORKDIR /motd
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["ruby"]
CMD ["server.rb"]
