# expect: fails package-missing
# why: webrick is no default gem since Ruby 3.0 and the final stage has no gems
FROM ruby:3.4 AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4 --retry 3

FROM ruby:3.4-slim
WORKDIR /app
COPY app.rb .
CMD ["ruby", "app.rb"]
