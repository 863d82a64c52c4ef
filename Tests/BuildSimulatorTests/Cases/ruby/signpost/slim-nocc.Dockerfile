# expect: fails build-fails
# why: puma and nio4r need a C compiler, slim has none
FROM ruby:3.4-slim
WORKDIR /app
COPY Gemfile* ./
RUN bundle install --jobs 4
COPY . .
CMD ["bundle", "exec", "rackup", "-o", "0.0.0.0"]
