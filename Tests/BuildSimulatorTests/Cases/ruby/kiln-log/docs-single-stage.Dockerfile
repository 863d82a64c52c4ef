# expect: starts
# why: the whole Ruby image, gems installed in place and bundle exec as CMD
FROM ruby:3.4
RUN bundle config --global frozen 1
WORKDIR /usr/src/app
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .
EXPOSE 8080
CMD ["bundle", "exec", "ruby", "bin/kiln", "serve"]
