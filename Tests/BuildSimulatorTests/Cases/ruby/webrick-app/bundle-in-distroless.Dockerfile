# expect: fails shell-missing
# why: RUN bundle install in cgr.dev/chainguard/ruby:latest, which has no shell
FROM cgr.dev/chainguard/ruby:latest
WORKDIR /work
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY app.rb .
CMD ["app.rb"]
