# expect: starts
# why: gems built in the full image, /usr/local/bundle copied to slim of the same Debian
FROM ruby:3.4-trixie AS gems
WORKDIR /app
COPY Gemfile* ./
RUN bundle install && rm -rf /usr/local/bundle/cache

FROM ruby:3.4-slim-trixie
RUN groupadd --system --gid 1000 poll && useradd poll --uid 1000 --gid 1000 --create-home
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY --chown=poll:poll . .
USER poll
ENTRYPOINT ["bin/docker-entrypoint"]
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
