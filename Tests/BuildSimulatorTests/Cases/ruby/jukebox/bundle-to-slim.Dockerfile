# expect: starts
# why: The full image compiles puma and nio4r, /usr/local/bundle is copied to the slim image of the same version and Debian.
FROM ruby:3.4 AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4 && rm -rf /usr/local/bundle/cache

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY . .
EXPOSE 9292
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
