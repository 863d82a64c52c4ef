# expect: starts
# why: gem built and installed, /usr/local/bundle copied
FROM ruby:3.4-slim AS build
WORKDIR /src
COPY . .
RUN gem build tally.gemspec && gem install --no-document ./tally-0.3.0.gem

FROM ruby:3.4-slim
COPY --from=build /usr/local/bundle /usr/local/bundle
USER nobody
ENTRYPOINT ["tally"]
CMD ["the", "count", "of", "count"]
