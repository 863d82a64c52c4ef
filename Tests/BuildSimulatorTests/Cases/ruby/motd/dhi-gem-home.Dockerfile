# expect: starts
# why: the gem lies in GEM_HOME /usr/local/bundle, which is the same folder in dhi.io/ruby 3.4
FROM ruby:3.4-slim AS gems
WORKDIR /app
COPY Gemfile* ./
RUN bundle install
COPY server.rb ./
COPY lib lib

FROM dhi.io/ruby:3.4-debian13
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY --from=gems /app /app
WORKDIR /app
ENV PORT=9000
EXPOSE 9000
CMD ["ruby", "server.rb"]
