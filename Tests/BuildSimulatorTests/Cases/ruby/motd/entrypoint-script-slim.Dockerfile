# expect: starts
# why: the slim image has sh, the script checks and then runs exec "$@"; deployment bundle in vendor/bundle
FROM ruby:3.4-slim AS base
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_PATH=/srv/motd/vendor/bundle
WORKDIR /srv/motd

FROM base AS gems
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 2

FROM base
COPY --from=gems /srv/motd/vendor vendor
COPY . .
RUN ln -s /srv/motd/docker/entrypoint.sh /usr/local/bin/start && chmod 755 docker/entrypoint.sh
USER 1000
EXPOSE 8080
ENTRYPOINT ["start"]
CMD ["bundle", "exec", "ruby", "server.rb"]
