# expect: fails package-missing
# why: vendor/bundle/ruby/3.4.0 is invisible to Ruby 4.0, so bundle exec finds no gems
ARG BUILD_RUBY=3.4
ARG RUN_RUBY=4.0

FROM ruby:${BUILD_RUBY} AS gems
LABEL com.acme.stage="gems"
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_PATH=vendor/bundle
WORKDIR /opt/acme/kiln
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:${RUN_RUBY}-slim AS runtime
ARG VERSION=1.0
LABEL org.opencontainers.image.version="${VERSION}"
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_PATH=vendor/bundle
WORKDIR /opt/acme/kiln
COPY . .
COPY --from=gems /opt/acme/kiln/vendor/ vendor/
EXPOSE 8080
CMD ["bundle", "exec", "ruby", "bin/kiln", "serve"]
