# expect: starts
# why: the Ruby tree and every library its programs and extensions name are laid over cc of the same Debian
FROM ruby:3.4-slim-trixie AS pack
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /src
COPY Gemfile Gemfile.lock ./
RUN bundle install
RUN mkdir -p /rootfs/usr/lib/x86_64-linux-gnu /rootfs/usr/local/bin /rootfs/usr/local/lib /rootfs/app; \
    cp -a /usr/local/bin/ruby /rootfs/usr/local/bin/; \
    cp -a /usr/local/lib/ruby /usr/local/lib/libruby* /rootfs/usr/local/lib/; \
    cp -a /usr/local/bundle /rootfs/usr/local/bundle; \
    { ldd /usr/local/bin/ruby; find /usr/local/lib/ruby -name '*.so' -exec ldd {} +; } \
      | grep -o '=> /[^ ]*' | cut -c4- | sort -u | grep -v '^/usr/local/' \
      | while read -r so; do cp -L "$so" /rootfs/usr/lib/x86_64-linux-gnu/; done
COPY bin /rootfs/app/bin
COPY lib /rootfs/app/lib
COPY templates /rootfs/app/templates
COPY locales /rootfs/app/locales

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=pack /rootfs/ /
ENV LD_LIBRARY_PATH=/usr/local/lib GEM_HOME=/usr/local/bundle LANG=C.UTF-8
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/ruby", "/app/bin/kiln"]
CMD ["serve"]
