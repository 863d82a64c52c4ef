# expect: fails shell-missing
# why: "check && server" needs a shell, dhi.io/ruby has no /bin/sh
FROM ruby:3.4-slim AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM dhi.io/ruby:3.4-debian13
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY server.rb check.rb ./
COPY lib ./lib
EXPOSE 8080
CMD ruby check.rb && ruby server.rb
