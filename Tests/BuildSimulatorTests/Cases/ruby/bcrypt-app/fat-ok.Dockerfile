# expect: starts
# why: the full image has the compiler
FROM ruby:3.4
WORKDIR /app
COPY Gemfile ./
RUN bundle install
COPY . .
CMD ["bundle", "exec", "ruby", "app.rb"]
