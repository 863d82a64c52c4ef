# expect: fails build-fails
# why: puma and nio4r have C extensions, slim has no compiler
FROM ruby:3.4-slim AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4
COPY . .

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY --from=build /app .
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
