# expect: fails build-fails
# why: puma and nio4r have C extensions, and the slim image has neither make nor gcc.
FROM ruby:3.4-slim AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY . .
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
