# expect: fails program-missing
# why: exec form with the whole command line as one string
FROM ruby:3.4
WORKDIR /app
ADD Gemfile Gemfile.lock /app/
RUN bundle install
ADD . /app
CMD ["puma -C config/puma.rb"]
